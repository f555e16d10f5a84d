import { describe, expect, test } from 'vitest';
import { applyEdit, type EditArgs, type EditName } from '#model';
import { createExperienceKeeper } from '#scene';
import { stageJumps, stagePath } from '#analysis';
import { branchingMap } from '../support/branching-map.ts';
import { expectKept, expectKeptUp } from '../support/kept-up.ts';
import { CREATED } from '../support/map-builder.ts';
import { watchedMap } from '../support/watched-map.ts';

describe('the experience of a journey', () => {
  test('after any edits is what it would be without having known the map before', () => {
    for (const actualOnly of [false, true]) {
      expectKept(() => {
        const keep = createExperienceKeeper();
        return (any) =>
          Object.keys(any.journeys).map((journey) => keep(any, { journey, viewpoint: 'all', actualOnly }));
      });
    }
  });

  const large = watchedMap(branchingMap({ touchpoints: 5_000 }));
  const [journey] = Object.keys(large.map.journeys);
  const after = <N extends EditName>(name: N, args: EditArgs<N>) => {
    const keep = createExperienceKeeper();
    const options = { journey: journey!, viewpoint: 'all' } as const;
    const before = keep(large.map, options);
    stageJumps(large.map, { journeyId: journey! });
    const edited = applyEdit(large.map, name, args);
    let next = before;
    const reads = large.readsOf(() => {
      next = keep(edited, options);
      stageJumps(edited, { journeyId: journey! });
    });
    return { before, next, stops: next.stops.filter((stop, index) => stop !== before.stops[index]).length, reads };
  };

  test('at 5,000 touchpoints derives one stop for a rating, and walks no path', () => {
    const { next, stops, reads } = after('addRating', { id: 'r', touchpointId: 't0', aspect: 'social', score: 1 });
    expect(stops).toBe(1);
    expect(next.stops[0]?.scores.social?.mean).toBe(1);
    expect(reads.filter((row) => row !== 'touchpoints t0' && row.startsWith('links'))).toEqual([]);
    expect(after('editTouchpoints', { ids: ['t0'], fields: { title: 'New' } }).stops).toBe(1);
  });

  test('at 5,000 touchpoints is the very same after an annotation, or a rating elsewhere', () => {
    const { before, next, reads } = after('addAnnotation', {
      id: 'n',
      target: { kind: 'touchpoint', id: 't0' },
      text: 'Why?',
      perspective: null,
      author: '',
      createdAt: CREATED,
    });
    expect(next).toBe(before);
    expect(reads).toEqual([]);
  });
});

test('widening a phase leaves the very same experience', () => {
  const keep = createExperienceKeeper();
  const map = branchingMap({ touchpoints: 30 });
  const options = { journey: Object.keys(map.journeys)[0]!, viewpoint: 'all' } as const;
  const before = keep(map, options);
  expect(keep(applyEdit(map, 'resizePhase', { id: 'p0', width: 9_000 }), options)).toBe(before);
});

test('the path of stages after any edits is what it would be without having known the map before', () => {
  expectKeptUp({
    all: (any) => Object.keys(any.journeys).map((journeyId) => stagePath(any, { journeyId })),
    actual: (any) => Object.keys(any.journeys).map((journeyId) => stagePath(any, { journeyId, status: 'actual' })),
    jumps: (any) => Object.keys(any.journeys).map((journeyId) => stageJumps(any, { journeyId })),
  });
});

test('a new title leaves the very same path of stages', () => {
  const map = branchingMap({ touchpoints: 20 });
  const [journeyId] = Object.keys(map.journeys);
  const renamed = applyEdit(map, 'editTouchpoints', { ids: ['t1'], fields: { title: 'New' } });
  expect(stageJumps(renamed, { journeyId: journeyId! })).toBe(stageJumps(map, { journeyId: journeyId! }));
  const staged = applyEdit(map, 'editTouchpoints', { ids: ['t1'], fields: { stage: 'action' } });
  expect(stagePath(staged, { journeyId: journeyId! })).not.toBe(stagePath(map, { journeyId: journeyId! }));
});
