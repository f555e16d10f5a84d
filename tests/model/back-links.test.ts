import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backLinks, isBackLink, linksByJourney, pathOf, type Id, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';

const back = (steps: string, cards = 'a b c d e f'): Id[] =>
  [...backLinks(map('Map', phase('A', cards), journey('J', steps)), 'J')].toSorted();

describe('back leads', () => {
  test('what closes a loop, to the earlier one', () => {
    expect(back('a > b > c > b, c > d > a')).toEqual(['J-c-b', 'J-d-a']);
  });

  test('nothing that joins a path from a longer way', () => {
    expect(back('a > b > f, a > c > d > e > f')).toEqual([]);
    expect(back('b > a > c', 'a b c')).toEqual([]);
  });

  test('the same as its journey read step by step, whatever it is', () => {
    const steps = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(steps, (pairs) => {
        const names = 'abcdefgh'.split('');
        const said = pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${names[a]} > ${names[b]}`);
        if (said.length === 0) return;
        const now = map('Map', phase('A', names.join(' ')), journey('J', [...new Set(said)].join(', ')));
        for (const link of linksByJourney(now).get('J') ?? [])
          expect(isBackLink(now, link), link.id).toBe(closesLoop(now, link));
      }),
    );
  });
});

function closesLoop(now: JourneyMap, { source, target }: { source: Id; target: Id }): boolean {
  const path = pathOf(now, 'J').map(({ id }) => id);
  const reached = new Set([target]);
  for (const id of reached)
    for (const link of Object.values(now.links)) if (link.source === id) reached.add(link.target);
  return reached.has(source) && path.indexOf(target) < path.indexOf(source);
}
