import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineToMap, type Outline } from '#format';
import { CARD, GAP, check, inOrder, pathOf, phaseSpans, positionOf, touchpointsInPlace, type JourneyMap } from '#model';
import { readContext } from './support.ts';

const outline = (...sizes: number[]): Outline => {
  let count = 0;
  return {
    title: 'Map',
    phases: sizes.map((size, index) => ({
      title: `Phase ${index}`,
      kind: 'custom',
      touchpoints: Array.from({ length: size }, () => ({ fields: { title: String(count++) } })),
    })),
    journeys: [{ title: 'Journey', aspects: ['medical'], steps: 'all' }],
  };
};

const mapOf = (...sizes: number[]): JourneyMap => outlineToMap(outline(...sizes), readContext());

/** Everything the layout promises. */
function expectTidy(map: JourneyMap): void {
  expect(check(map)).toEqual([]);
  const touchpoints = touchpointsInPlace(map);
  expect(touchpoints.map(({ title }) => Number(title))).toEqual(touchpoints.map((_, index) => index));
  const lastInColumn = new Map<number, number>();
  for (const touchpoint of touchpoints) {
    const phase = map.phases[touchpoint.phaseId]!;
    expect((touchpoint.x - 24) % 240).toBe(0);
    expect((touchpoint.y - 24) % 148).toBe(0);
    expect(touchpoint.x + CARD.width + GAP.border).toBeLessThanOrEqual(phase.width);
    const { x, y } = positionOf(map, touchpoint);
    expect(y).toBe(lastInColumn.has(x) ? lastInColumn.get(x)! + 148 : 24);
    lastInColumn.set(x, y);
  }
}

describe('the layout of an outline', () => {
  it('is tidy for any sizes of phases', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (sizes) => expectTidy(mapOf(...sizes))),
      { numRuns: 200 },
    );
  });

  it('is tidy where one phase holds all that a map may', () => {
    expectTidy(mapOf(10_000));
    expectTidy(mapOf(700));
    expectTidy(mapOf(...Array<number>(40).fill(50)));
  });

  it('goes down in columns about equally long', () => {
    const rows = (size: number): number[] => touchpointsInPlace(mapOf(size)).map(({ y }) => (y - 24) / 148);
    expect(rows(2)).toEqual([0, 1]);
    expect(rows(5)).toEqual([0, 1, 2, 0, 1]);
    expect(rows(10)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0, 1]);
  });

  it.each([
    ['a template', [3, 6, 5, 5, 4, 3], 1440, 884],
    ['sixty in eight phases', [8, 7, 8, 7, 8, 7, 8, 7], 1920, 1180],
    ['one long phase', [2, 14, 2], 1200, 736],
  ])('has columns as long as let the whole be shown largest: %s', (_, sizes, width, height) => {
    const map = mapOf(...sizes);
    expect(phaseSpans(map).at(-1)!.right).toBe(width);
    expect(Math.max(...Object.values(map.touchpoints).map(({ y }) => y + CARD.height))).toBe(height);
  });

  it.each([
    ['one phase of 400', [400], 1.2, 2.6],
    ['forty phases of 50', Array<number>(40).fill(50), 1.2, 2],
  ])('does so however many there are: %s', (_, sizes, least, most) => {
    const map = mapOf(...sizes);
    const width = phaseSpans(map).at(-1)!.right;
    const height = Math.max(...Object.values(map.touchpoints).map(({ y }) => y + CARD.height));
    expect(width / height).toBeGreaterThan(least);
    expect(width / height).toBeLessThan(most);
  });
});

describe('a map from an outline', () => {
  it('links the touchpoints of a journey in order', () => {
    const map = mapOf(3, 0, 4);
    const journey = Object.values(map.journeys)[0]!;
    expect(pathOf(map, journey.id).map(({ title }) => title)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('links only the steps of a journey that has some', () => {
    const source = outline(3, 4);
    const map = outlineToMap(
      { ...source, journeys: [...source.journeys, { title: 'Part', aspects: ['social'], steps: [1, 4, 6, 99] }] },
      readContext(),
    );
    const part = Object.values(map.journeys).find(({ title }) => title === 'Part')!;
    expect(pathOf(map, part.id).map(({ title }) => title)).toEqual(['1', '4', '6']);
    expect(check(map)).toEqual([]);
  });

  it('cleans texts and keeps what is said of each touchpoint', () => {
    const map = outlineToMap(
      {
        title: ' My\u0007 map ',
        description: 'a\r\nb',
        phases: [
          {
            title: '  One ',
            kind: 'onset',
            touchpoints: [
              {
                fields: { title: ' Call\n', actors: [' Nurse ', 'Nurse', ''] },
                ratings: [{ aspect: 'social', score: -1.5, reason: ' because ' }],
                opportunities: [{ title: ' Call back ', impact: 4 }],
                annotations: [
                  { perspective: 'clinical', text: 'Who?\u0007', reply: { perspective: null, text: 'We do' } },
                ],
              },
            ],
          },
        ],
        journeys: [{ title: 'Way', aspects: ['social'], persona: 1, steps: 'all' }],
        personas: [{ name: ' Mr A ' }, { name: 'Ms B', goals: 'Sleep\u0007' }],
        measures: [{ title: 'Calls ', value: 12 }],
      },
      readContext(),
    );
    expect(check(map)).toEqual([]);
    expect(map.info).toMatchObject({ title: 'My map', description: 'a\nb', createdAt: '2026-11-22T09:00:00.000Z' });
    const [touchpoint] = Object.values(map.touchpoints);
    expect(touchpoint).toMatchObject({ title: 'Call', actors: ['Nurse'] });
    expect(Object.values(map.ratings)).toMatchObject([
      { touchpointId: touchpoint!.id, aspect: 'social', score: -1.5, perspective: 'patient', evidence: 'assumption' },
    ]);
    expect(Object.values(map.opportunities)).toMatchObject([
      { title: 'Call back', impact: 4, status: 'idea', touchpointIds: [touchpoint!.id] },
    ]);
    const [root, reply] = Object.values(map.annotations);
    expect(root).toMatchObject({ text: 'Who?', target: { kind: 'touchpoint', id: touchpoint!.id }, parentId: null });
    expect(reply).toMatchObject({ text: 'We do', perspective: null, parentId: root!.id });
    const [mrA, msB] = inOrder(map.personas);
    expect([mrA, msB]).toMatchObject([{ name: 'Mr A' }, { name: 'Ms B', goals: 'Sleep' }]);
    expect(Object.values(map.journeys)).toMatchObject([{ title: 'Way', personaId: msB!.id }]);
    expect(Object.values(map.measures)).toMatchObject([{ title: 'Calls', value: 12, unit: '' }]);
  });
});
