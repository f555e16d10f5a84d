import fc from 'fast-check';
import { expect } from 'vitest';
import { applyEdit, createRating, tableOf, type JourneyMap } from '#model';
import { arbitraryStep, randomMap } from '../model/random-edit.ts';
import { branchingMap } from './branching-map.ts';

const crowded = branchingMap({ touchpoints: 300 });
/** So many other rows that nothing can be brought up to date from them. */
const CROWD: JourneyMap = {
  ...crowded,
  ratings: tableOf(
    Object.keys(crowded.touchpoints).map((touchpointId) =>
      createRating({ id: `r ${touchpointId}`, touchpointId, aspect: 'social', score: 1 }),
    ),
  ),
};

type Derived = Readonly<Record<string, (map: JourneyMap) => unknown>>;

/** Proves on random maps and edits that what is brought up to date is what is derived where nothing is known. */
export function expectKeptUp(derived: Derived): void {
  const all = (map: JourneyMap): Record<string, unknown> =>
    Object.fromEntries(Object.entries(derived).map(([name, derive]) => [name, derive(map)]));
  fc.assert(
    fc.property(randomMap(), fc.array(arbitraryStep(), { minLength: 1, maxLength: 6 }), (start, steps) => {
      let map = start;
      all(map);
      for (const draw of steps) {
        const { name, args } = draw(map);
        const next = applyEdit(map, name, args as never);
        if (next === map) continue;
        map = next;
        const kept = all(map);
        all(CROWD);
        expect(kept).toEqual(all(structuredClone(map)));
        all(map);
      }
    }),
    { numRuns: 100 },
  );
}

/** Proves the same of one that keeps what it derived by itself. */
export function expectKept<V>(create: () => (map: JourneyMap) => V): void {
  fc.assert(
    fc.property(randomMap(), fc.array(arbitraryStep(), { minLength: 1, maxLength: 6 }), (start, steps) => {
      const keep = create();
      let map = start;
      keep(map);
      for (const draw of steps) {
        const { name, args } = draw(map);
        map = applyEdit(map, name, args as never);
        expect(keep(map)).toEqual(create()(map));
      }
    }),
    { numRuns: 60 },
  );
}
