import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyChange,
  applyEdit,
  check,
  diff,
  type Change,
  type EditArgs,
  type EditName,
  type JourneyMap,
} from '#model';
import { replay } from '../../src/storage/replay.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { sampleMap } from './sample-map.ts';

const before = sampleMap();
/** The map with what is still to be done of the changes. */
const replayed = (map: JourneyMap, changes: readonly Change[]): JourneyMap => applyChange(map, replay(map, changes));
const edited = <N extends EditName>(name: N, args: EditArgs<N>, map = before): JourneyMap => applyEdit(map, name, args);
/** As it comes out of a journal: no row is the very same as in any map. */
const left = (after: JourneyMap, map = before): Change => JSON.parse(JSON.stringify(diff(map, after))) as Change;
const titled = (title: string, map = before): JourneyMap =>
  edited('editTouchpoints', { ids: ['t0'], fields: { title } }, map);

describe('what a tab has left behind', () => {
  test('is done where nothing else has happened', () => {
    for (const after of [
      titled('One'),
      edited('removeTouchpoints', { ids: ['t1'] }),
      edited('addTouchpoint', { id: 't9', at: { x: 9, y: 9 } }),
    ]) {
      expect(replayed(before, [left(after)])).toEqual(after);
    }
  });

  test('alters nothing where it was stored after all', () => {
    const after = edited(
      'removeTouchpoints',
      { ids: ['t1'] },
      edited('addTouchpoint', { id: 't9', at: { x: 9, y: 9 } }, titled('One')),
    );
    expect(replayed(after, [left(after)])).toEqual(after);
  });

  test('does not go over a newer edit of the same field, and keeps one of another field', () => {
    const newer = edited('editTouchpoints', { ids: ['t0'], fields: { title: 'Newer', voice: 'Loud' } });
    expect(replayed(newer, [left(titled('One'))])).toEqual(newer);
    const other = edited('editTouchpoints', { ids: ['t0'], fields: { voice: 'Loud' } });
    expect(replayed(other, [left(titled('One'))]).touchpoints['t0']).toMatchObject({ title: 'One', voice: 'Loud' });
  });

  test('does not take back what was written on a row it added', () => {
    const added = edited('addTouchpoint', { id: 't9', at: { x: 9, y: 9 } });
    const named = edited('editTouchpoints', { ids: ['t9'], fields: { title: 'Named' } }, added);
    expect(replayed(named, [left(added)])).toEqual(named);
  });

  test('does not remove a row that was edited since, and brings back one that it edited', () => {
    const removed = edited('removeTouchpoints', { ids: ['t0'] });
    expect(replayed(titled('Newer'), [left(removed)]).touchpoints['t0']).toMatchObject({ title: 'Newer' });
    expect(replayed(removed, [left(titled('One'))]).touchpoints['t0']).toMatchObject({ title: 'One' });
  });

  test('is mended where it does not fit any more', () => {
    const linked = edited('addLink', { id: 'l9', journeyId: 'j', source: 't0', target: 't2' });
    const map = replayed(edited('removeTouchpoints', { ids: ['t2'] }), [left(linked)]);
    expect(map.links).not.toHaveProperty('l9');
  });

  test('is done in its order, whichever part of it was stored', () => {
    const one = titled('One');
    const two = titled('Two', one);
    for (const stored of [before, one, two]) {
      expect(replayed(stored, [left(one), left(two, one)]).touchpoints['t0']).toMatchObject({ title: 'Two' });
    }
  });

  test('takes −0, which a journal cannot hold, for 0', () => {
    const map = applyChange(before, {
      touchpoints: { t0: { before: null, after: { ...before.touchpoints['t0']!, x: -0 } } },
    });
    const moved = { ...map, touchpoints: { ...map.touchpoints, t0: { ...map.touchpoints['t0']!, x: 40 } } };
    expect(replayed(map, [left(moved, map)]).touchpoints['t0']!.x).toBe(40);
  });

  test('leads from any map to any other, and twice is once', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryMap(), (from, to) => {
        const change = diff(from, to);
        if (change === null) return;
        const entry = [JSON.parse(JSON.stringify(change)) as Change];
        const once = replayed(from, entry);
        expect(once).toEqual(to);
        expect(check(once)).toEqual([]);
        expect(replayed(once, entry)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
