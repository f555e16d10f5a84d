import { describe, expect, test } from 'vitest';
import { applyEdit, type JourneyMap } from '#model';
import { pasteCells } from '../../../src/views/matrix/paste-cells.ts';
import { opportunitiesAt } from '#matrix';
import type { LineId } from '../../../src/views/matrix/use-matrix-place.ts';
import { journey, map, opportunity, phase } from '../../support/map-builder.ts';

const before = map(
  'Map',
  phase('A', 't1 t2 t3'),
  journey('Main', 't1 > t2 > t3'),
  opportunity('Call', 't1 t2', { impact: 4 }),
);
const LINES: readonly LineId[] = ['title', 'description', 'channel', 'curves', 'medical', 'opportunities'];

/** Texts pasted on a line and a column of the matrix. */
const paste = (texts: readonly (readonly string[])[], line: LineId, column = 0) => {
  let next = 0;
  const target = { lines: LINES.slice(LINES.indexOf(line)), columns: ['t1', 't2', 't3'].slice(column) };
  const pasted = pasteCells({ map: before, language: 'en', viewpoint: 'patient' }, texts, target, {
    newId: () => `new${next++}`,
    now: () => '2026-11-28T00:00:00.000Z',
    viewpoint: 'patient',
  });
  return {
    ...pasted,
    map: pasted.steps.reduce<JourneyMap>((edited, { name, args }) => applyEdit(edited, name, args as never), before),
  };
};

describe('cells pasted into the matrix', () => {
  test('go to the touchpoints at the right and the rows below', () => {
    const { map: edited, cells } = paste(
      [
        ['Waits\nlong', 'Is called'],
        ['phone', 'clinic'],
      ],
      'description',
      1,
    );
    expect(edited.touchpoints['t2']).toMatchObject({ description: 'Waits\nlong', channel: 'phone' });
    expect(edited.touchpoints['t3']).toMatchObject({ description: 'Is called', channel: 'clinic' });
    expect(cells).toBe(4);
  });
  test('count what is no score, what cannot be typed into, and what has no place', () => {
    expect(paste([['x'], ['good']], 'curves')).toMatchObject({
      locked: 1,
      misunderstood: [{ column: 'medical', text: 'good' }],
    });
    expect(paste([['5', '2', '1']], 'medical')).toMatchObject({ cells: 3, rescaled: ['fiveStep'], misunderstood: [] });
    expect(paste([['1', '2', '0', '1']], 'medical')).toMatchObject({ cells: 3, beyond: 1 });
  });
  test('rename an opportunity of several touchpoints once', () => {
    const { map: edited } = paste([['・Call back', '・Call back']], 'opportunities');
    expect(opportunitiesAt(edited, 't1').map(({ title, impact }) => [title, impact])).toEqual([['Call back', 4]]);
    expect(opportunitiesAt(edited, 't2')).toEqual(opportunitiesAt(edited, 't1'));
  });
});
