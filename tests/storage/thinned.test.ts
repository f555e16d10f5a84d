import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinned, type Dated } from '../../src/storage/thinned.ts';

const NOW = Date.UTC(2026, 10, 30, 12, 0);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const iso = (time: number): string => new Date(time).toISOString();
const ago = (minutes: number, kind = 'automatic'): Dated => ({ at: iso(NOW - minutes * MINUTE), kind });
const dated = fc.record({
  at: fc.integer({ min: 0, max: 400 * DAY }).map((age) => iso(NOW - age)),
  kind: fc.constantFrom('automatic', 'automatic', 'automatic', 'named', 'beforeRestore'),
});
const timeline = fc.array(dated, { maxLength: 60 }).map((all) => all.toSorted((a, b) => a.at.localeCompare(b.at)));

describe('of the automatic versions', () => {
  test('of the last hour one is kept for every five minutes', () => {
    const minutes = Array.from({ length: 58 }, (_, at) => ago(58 - at));
    expect(thinned(minutes, iso(NOW)).length).toBe(12);
  });

  test('one is kept for every hour of a day, for every day of a month, and then for every week', () => {
    const hours = Array.from({ length: 24 * 365 }, (_, at) => ago(60 * (24 * 365 - at) + 0.5));
    const kept = thinned(hours, iso(NOW));
    const between = (least: number, most: number): number =>
      kept.filter(({ at }) => Date.parse(at) <= NOW - least * DAY && Date.parse(at) > NOW - most * DAY).length;
    expect(between(0, 1)).toBe(23);
    expect(between(1, 30)).toBeGreaterThanOrEqual(28);
    expect(between(1, 30)).toBeLessThanOrEqual(30);
    expect(between(30, 365)).toBeLessThanOrEqual(49);
  });

  test('the newest always stays, and so does everything that somebody asked for', () => {
    fc.assert(
      fc.property(timeline, (versions) => {
        const kept = thinned(versions, iso(NOW));
        expect(kept).toEqual(expect.arrayContaining(versions.filter(({ kind }) => kind !== 'automatic')));
        if (versions.length > 0) expect(kept).toContain(versions.at(-1));
      }),
    );
  });

  test('as many stay however often thinning happens', () => {
    fc.assert(
      fc.property(timeline, fc.array(fc.integer({ min: 0, max: 400 * DAY }), { maxLength: 5 }), (versions, breaks) => {
        const times = breaks.map((age) => NOW - age).toSorted((a, b) => a - b);
        let kept: Dated[] = [];
        let known = 0;
        for (const time of [...times, NOW]) {
          const made = versions.filter(({ at }) => Date.parse(at) <= time);
          kept = thinned([...kept, ...made.slice(known)], iso(time));
          known = made.length;
        }
        expect(kept).toEqual(thinned(versions, iso(NOW)));
      }),
    );
  });

  test('there are never many: a year of a version each five minutes leaves fewer than 120', () => {
    let kept: Dated[] = [];
    for (let minutes = 365 * 24 * 60; minutes >= 0; minutes -= 5) {
      kept.push(ago(minutes));
      if (minutes % 600 === 0) kept = thinned(kept, iso(NOW - minutes * MINUTE));
    }
    expect(kept.length).toBeLessThan(120);
  });

  test('a clock that was set back throws away nothing that seems to come later', () => {
    const later = [ago(-500), ago(-400), ago(-300)];
    expect(thinned(later, iso(NOW))).toEqual(later);
  });
});
