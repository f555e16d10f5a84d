import { describe, expect, test } from 'vitest';
import { choicesFor, withChoice, type Choice } from '../../../src/panels/table/choices.ts';
import type { ColumnId } from '../../../src/panels/table/column.ts';
import { map, phase } from '../../support/map-builder.ts';

const context = { map: map('Map', phase('受診'), phase('治療')), language: 'ja' } as const;
const offered = (column: ColumnId, typed: string): string[] =>
  choicesFor(column, typed, context).map(({ kind, text }) => (kind === 'known' ? text : `${kind} ${text}`));

describe('while something is typed', () => {
  test.each<[ColumnId, string, string[]]>([
    ['stage', 'prep', ['準備期']],
    ['stage', '維持', ['維持期']],
    ['stage', 'no such stage', []],
    ['status', '', ['現状', '予定']],
    ['phase', '治', ['治療', 'newPhase 治']],
    ['phase', '治療', ['治療']],
    ['channel', '道ばた', ['own 道ばた']],
    ['actors', '医師、看護', ['看護師', 'own 看護']],
  ])('%s offers for “%s” %j', (column, typed, expected) => {
    expect(offered(column, typed)).toEqual(expected);
  });

  test('a list does not offer again what is in it', () => {
    expect(offered('actors', '')).toContain('患者');
    expect(offered('actors', '患者、')).not.toContain('患者');
  });
});

test.each<[ColumnId, string, string]>([
  ['stage', 'prep', '準備期'],
  ['actors', '', '準備期'],
  ['actors', '医師、じゅん', '医師、準備期'],
  ['actors', 'Doctor, pre', 'Doctor, 準備期'],
])('a choice in %s turns “%s” into “%s”', (column, typed, expected) => {
  const choice: Choice = { kind: 'known', text: '準備期' };
  expect(withChoice(column, typed, choice)).toBe(expected);
});
