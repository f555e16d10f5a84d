import { describe, expect, test } from 'vitest';
import { applyEdit, type JourneyMap } from '#model';
import { opportunitySteps } from '../../../src/views/matrix/opportunity-steps.ts';
import { opportunitiesAt } from '#matrix';
import { map, opportunity, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2'),
  opportunity('Call', 't1', { impact: 4 }),
  opportunity('Leaflet', 't1 t2'),
);

/** The map after the lines were written into the cell of `t1`. */
const after = (text: string): JourneyMap => {
  let next = 0;
  return opportunitySteps('t1', opportunitiesAt(before, 't1'), { text, newId: () => `new${next++}` }).reduce(
    (edited, { name, args }) => applyEdit(edited, name, args as never),
    before,
  );
};
const titles = (edited: JourneyMap, touchpoint = 't1'): string[] =>
  opportunitiesAt(edited, touchpoint).map(({ title }) => title);

describe('lines written into the cell of opportunities', () => {
  test('that are there already change nothing, in whatever order', () => {
    expect(after('Leaflet\n\n Call ')).toBe(before);
  });
  test('rename in place and keep what was judged', () => {
    const edited = after('Call the next day\nLeaflet');
    expect(edited.opportunities['Call']).toMatchObject({ title: 'Call the next day', impact: 4 });
    expect(titles(edited)).toEqual(['Call the next day', 'Leaflet']);
  });
  test('add where there are more', () => {
    expect(titles(after('Call\nLeaflet\nShorter form'))).toEqual(['Call', 'Leaflet', 'Shorter form']);
  });
  test('remove what is gone, and only take away from here what others need', () => {
    const edited = after('');
    expect(titles(edited)).toEqual([]);
    expect('Call' in edited.opportunities).toBe(false);
    expect(titles(edited, 't2')).toEqual(['Leaflet']);
  });
});
