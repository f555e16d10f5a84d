import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankMap, templateToMap } from '#format';
import { templates } from '#knowledge';
import { tidy } from '#layout';
import {
  CARD,
  GAP,
  GRID,
  MAX_PHASE_WIDTH,
  applyEdit,
  positionOf,
  spanOf,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Point,
} from '#model';
import { branchingMap } from '../support/branching-map.ts';
import { expectEdit, proveSound, throughJson } from '../support/expect-edit.ts';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { overlapsIn } from './disorder.ts';

const tidied = (before: JourneyMap, ids?: readonly Id[]): JourneyMap =>
  applyEdit(before, 'arrangeTouchpoints', tidy(before, ids && new Set(ids)));

const rowOf = (now: JourneyMap, ...ids: Id[]): number[] => ids.map((id) => now.touchpoints[id]!.y);
const cornersOf = (now: JourneyMap): Record<Id, Point> =>
  Object.fromEntries(Object.values(now.touchpoints).map((touchpoint) => [touchpoint.id, positionOf(now, touchpoint)]));

/** By touchpoint of a phase its column and row. */
const cellsIn = (now: JourneyMap, phaseId: Id): Record<Id, [number, number]> =>
  Object.fromEntries(
    Object.values(now.touchpoints)
      .filter((touchpoint) => touchpoint.phaseId === phaseId)
      .map(({ id, x, y }) => [id, [(x - 24) / 240, (y - 24) / 148]]),
  );

/** Any map whose cards lie in the phases they belong to; foreign files may lay them beyond. */
const placedMap = fc.tuple(arbitraryMap(), fc.nat(3)).map(([any, spread]) => {
  const plain = throughJson(any);
  const corners = Object.values(plain.touchpoints).map((touchpoint, index) => ({
    ...touchpoint,
    x: Math.min(touchpoint.x, 400 * 2 ** spread) + 8 * index,
    y: touchpoint.y / 200 + 0,
  }));
  return { ...plain, touchpoints: Object.fromEntries(corners.map((row) => [row.id, row])) };
});

describe('any map, tidied up', () => {
  test('has every touchpoint in its phase, inside it, on the grid and on no other; locked ones where they were', () => {
    fc.assert(
      fc.property(placedMap, (before) => {
        const after = tidied(before);
        if (after !== before) proveSound(before, after);
        const locked = new Set(
          Object.values(before.touchpoints)
            .filter(({ isLocked }) => isLocked)
            .map(({ id }) => id),
        );
        for (const { id, phaseId, x, y, isLocked } of Object.values(after.touchpoints)) {
          const old = before.touchpoints[id]!;
          expect(phaseId).toBe(old.phaseId);
          if (isLocked) expect({ x, y }).toEqual({ x: old.x, y: old.y });
          else expect([x % GRID, Math.abs(y % GRID)]).toEqual([0, 0]);
          expect(x + CARD.width).toBeLessThanOrEqual(after.phases[phaseId]!.width);
        }
        expect(overlapsIn(after).filter((pair) => !pair.every((id) => locked.has(id)))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('in part has all others where they were in their phases, and covers none of them', () => {
    fc.assert(
      fc.property(placedMap, fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), (before, picks) => {
        const all = Object.keys(before.touchpoints);
        const chosen = [...new Set(picks.flatMap((pick) => all[pick % Math.max(1, all.length)] ?? []))];
        const after = tidied(before, chosen);
        const moved = new Set(chosen.filter((id) => !before.touchpoints[id]!.isLocked));
        for (const id of all.filter((each) => !moved.has(each)))
          expect(after.touchpoints[id]).toEqual(before.touchpoints[id]);
        for (const { id, width } of Object.values(after.phases))
          expect(width).toBeGreaterThanOrEqual(before.phases[id]!.width);
        // Those that stay may lie on one another, or out of their phase, as they did before.
        const isWithin = (id: Id): boolean =>
          before.touchpoints[id]!.x + CARD.width <= before.phases[before.touchpoints[id]!.phaseId]!.width;
        expect(
          overlapsIn(after).filter(
            (pair) => pair.some((id) => moved.has(id)) && pair.every((id) => moved.has(id) || isWithin(id)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('lines', () => {
  test('go down a column, then the next, phase by phase', () => {
    const after = tidied(map('Map', phase('A', 'a'), phase('B', 'b c d e'), journey('J', 'a > b > c > d > e')));
    expect(cornersOf(after)).toEqual({
      a: { x: 24, y: 24 },
      b: { x: 264, y: 24 },
      c: { x: 264, y: 172 },
      d: { x: 504, y: 24 },
      e: { x: 504, y: 172 },
    });
  });

  test('give a branch a column of its own, in the rows beside what it goes around', () => {
    const after = tidied(
      map('Map', phase('A', 'a'), phase('B', 'b c x d e y'), journey('J', 'a > b > c > d > e, b > x > d, c > y')),
    );
    expect(cellsIn(after, 'B')).toEqual({ b: [0, 0], c: [0, 1], d: [0, 2], e: [0, 3], x: [1, 1], y: [1, 2] });
  });

  test('of another journey that goes around by one touchpoint stay in the column', () => {
    const after = tidied(
      map(
        'Map',
        phase('A', 'a b c d'),
        phase('B', ''),
        phase('C', ''),
        journey('J', 'a > b > d'),
        journey('K', 'b > c > d'),
      ),
    );
    expect(cellsIn(after, 'A')).toEqual({ a: [0, 0], b: [0, 1], c: [0, 2], d: [0, 3] });
  });

  test('that lead back do not pull what they lead to', () => {
    const before = map(
      'Map',
      phase('A', 'a b'),
      phase('B', 'c d e f'),
      journey('J', 'a > b > c > d > e > f, e > c, f > a'),
    );
    expect(touchpointsInPlace(tidied(before)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('that are nothing but a loop begin where the journey does', () => {
    const after = tidied(map('Map', phase('A', 'a b c'), journey('J', 'b > c > a > b'), card('c', { y: 500 })));
    expect(overlapsIn(after)).toEqual([]);
    expect(touchpointsInPlace(after).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a map that is tidy', () => {
  test.each(templates.map(({ id }, index) => [id, index] as const))('stays as it is: the template %s', (_, index) => {
    let count = 0;
    const before = templateToMap(templates[index]!, 'ja', {
      now: '2026-11-22T09:00:00.000Z',
      newId: () => `id${count++}`,
    });
    expect(tidied(before)).toBe(before);
  });

  test('stays as it is when tidied up again', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const once = tidied(branchingMap({ touchpoints: 60, seed }));
      expect(tidied(once), `seed ${seed}`).toBe(once);
    }
  });

  test('without touchpoints has phases as narrow as they may be', () => {
    let count = 0;
    const blank = blankMap('en', { now: '2026-11-22T09:00:00.000Z', newId: () => `id${count++}` });
    expect(tidied(blank)).toBe(blank);
  });
});

describe('what no journey leads through', () => {
  const before = map(
    'Map',
    phase('A', 'a b x y z'),
    phase('B', 'c u'),
    journey('J', 'a > b > c'),
    card('x', { x: 900, y: -400 }),
    card('y', { x: 24, y: 900 }),
    card('z', { x: 24, y: 700 }),
  );

  test('lies in a block below all lines, in the order of x, then y', () => {
    const after = tidied(before);
    const bottom = Math.max(...rowOf(after, 'a', 'b', 'c'));
    for (const y of rowOf(after, 'x', 'y', 'z', 'u')) expect(y).toBeGreaterThanOrEqual(bottom + CARD.height + GAP.y);
    const inOrder = touchpointsInPlace(after).filter(({ id }) => 'xyz'.includes(id));
    expect(inOrder.map(({ id }) => id)).toEqual(['z', 'y', 'x']);
  });

  test('lies in columns from the top where there is no line at all', () => {
    const after = tidied(map('Map', phase('A', 'a b c d e f'), card('d', { y: 300 })));
    expect(overlapsIn(after)).toEqual([]);
    expect(Math.min(...Object.values(after.touchpoints).map(({ y }) => y))).toBe(GAP.border);
  });
});

describe('locked touchpoints', () => {
  test('keep their place, and the line runs on through them', () => {
    const before = map(
      'Map',
      phase('A', 'a b c'),
      journey('J', 'a > b > c, a > c'),
      card('b', { y: 400, isLocked: true }),
      card('a', { y: 24 }),
    );
    const after = tidied(before);
    expect(after.touchpoints['b']).toBe(before.touchpoints['b']);
    expect(overlapsIn(after)).toEqual([]);
  });

  test('alone leave nothing to do', () => {
    const before = map('Map', phase('A', 'a'), card('a', { x: 24, y: 333, isLocked: true }));
    expectEdit(before, 'arrangeTouchpoints', tidy(before)).refused();
  });
});

describe('the largest maps', () => {
  const fits = (before: JourneyMap): void => {
    const after = tidied(before);
    expect(overlapsIn(after)).toEqual([]);
    for (const { id, width } of Object.values(after.phases)) {
      expect(width).toBeLessThanOrEqual(MAX_PHASE_WIDTH);
      expect(spanOf(after, id)).toBeDefined();
    }
  };
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);

  test('one path through 1,200 touchpoints of one phase', () => {
    fits(map('Map', phase('A', names(1_200).join(' ')), journey('J', names(1_200).join(' > '))));
  });

  test('one path of 1,000, with shortcuts, wider than a phase can be', () => {
    const shortcuts = names(990)
      .filter((_, index) => index % 10 === 0)
      .map((name, index) => `${name} > t${index * 10 + 8}`);
    fits(
      map('Map', phase('A', names(1_000).join(' ')), journey('J', [names(1_000).join(' > '), ...shortcuts].join(', '))),
    );
  });

  test('one touchpoint that leads to 600 others', () => {
    fits(
      map(
        'Map',
        phase('A', names(601).join(' ')),
        journey(
          'J',
          names(601)
            .slice(1)
            .map((name) => `t0 > ${name}`)
            .join(', '),
        ),
      ),
    );
  });

  test('5,000 with branches and relapses', () => fits(branchingMap({ touchpoints: 5_000 })));
});
