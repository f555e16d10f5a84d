import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { agreement, evidenceSummary, experienceSeries, opportunitiesByImpact, overview, stagePath } from '#analysis';
import { differenceOf } from '#model';
import { journey, map, measure, opportunity, persona, phase, rating } from '../support/map-builder.ts';
import { arbitraryMap } from '../support/random-map.ts';

const walk = map(
  'Knee pain',
  phase('A', 't1 t2 t3 t4 t5'),
  persona('Aki'),
  journey('Main', 't1 > t2 > t3 > t4 > t5', { personaId: 'Aki' }),
  journey('Side', 't5 > t1'),
  ...[2, 0, -2, -2, 1].map((score, index) => rating(`t${index + 1}`, 'medical', score)),
  rating('t1', 'medical', -1, { perspective: 'clinical' }),
  opportunity('o1', 't1', { impact: 3, effort: 1 }),
  opportunity('o2', 't2', { impact: 5, effort: 4, status: 'dropped' }),
  opportunity('o3', 't3', { impact: 5, effort: 4 }),
  opportunity('o4', 't4', { impact: 5, effort: 2 }),
  opportunity('o5'),
  opportunity('o6', '', { impact: 3 }),
  measure('Recommends', { value: 82, unit: '%' }),
);

it('shows the first journey, its persona and both ends of its experience', () => {
  const {
    title,
    journeyId,
    persona: who,
    lowest,
    highest,
    falls,
    measures,
  } = overview(walk, { viewpoint: 'patient', most: 2 });
  expect([title, journeyId, who?.name]).toEqual(['Knee pain', 'Main', 'Aki']);
  expect(lowest.map(({ touchpointId, mean }) => [touchpointId, mean])).toEqual([
    ['t3', -2],
    ['t4', -2],
  ]);
  expect(highest.map(({ touchpointId, mean }) => [touchpointId, mean])).toEqual([
    ['t1', 2],
    ['t5', 1],
  ]);
  expect(falls.map(({ source, target, depth }) => [source, target, depth])).toEqual([
    ['t1', 't2', 2],
    ['t2', 't3', 2],
  ]);
  expect(measures.map(({ title: name, value }) => [name, value])).toEqual([['Recommends', 82]]);
});

it('shows another journey where it is asked for, and the first where that is not there', () => {
  expect(overview(walk, { journeyId: 'Side' })).toMatchObject({ journeyId: 'Side', persona: null });
  expect(overview(walk, { journeyId: 'nobody' }).journeyId).toBe('Main');
});

it('takes the rest from where it is computed', () => {
  const page = overview(walk);
  expect(page.evidence).toEqual(evidenceSummary(walk));
  expect(page.agreement).toEqual(agreement(walk));
  expect(page.series).toEqual(experienceSeries(walk, { journeyId: 'Main', viewpoint: 'all' }));
  expect(page.stages).toEqual(stagePath(walk, { journeyId: 'Main' }));
  expect(page.disagreements.map(({ touchpointId, spread }) => [touchpointId, spread])).toEqual([['t1', 3]]);
});

test('opportunities stand by impact, then effort; the unjudged last, the dropped nowhere', () => {
  expect(opportunitiesByImpact(walk).map(({ id }) => id)).toEqual(['o4', 'o3', 'o1', 'o6', 'o5']);
});

test('of few touchpoints none is both the lowest and the highest', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.integer({ min: 1, max: 5 }), (random, most) => {
      const { lowest, highest, falls } = overview(random, { most });
      expect(lowest.filter((low) => highest.some((high) => high.touchpointId === low.touchpointId))).toEqual([]);
      for (const low of lowest) for (const high of highest) expect(low.mean).toBeLessThanOrEqual(high.mean);
      for (const fall of falls) expect(fall.depth).toBe(differenceOf(fall.from, fall.to));
    }),
    { numRuns: 60 },
  );
});

it('of a map without journeys has no curves, falls or stages', () => {
  expect(overview(map('Empty', phase('A')))).toMatchObject({
    journeyId: null,
    persona: null,
    series: [],
    stages: [],
    falls: [],
    lowest: [],
    highest: [],
  });
});
