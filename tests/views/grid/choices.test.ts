import { describe, expect, test } from 'vitest';
import type { FieldId, FieldKind } from '#fields';
import { choicesFor, withChoice, type Choice } from '../../../src/views/grid/choices.ts';
import { map, phase } from '../../support/map-builder.ts';

const context = { map: map('Map', phase('受診'), phase('治療')), language: 'ja' } as const;
const offered = (field: FieldId, typed: string): string[] =>
  choicesFor(field, typed, context).map(({ kind, text }) => (kind === 'known' ? text : `${kind} ${text}`));

describe('while something is typed', () => {
  test.each<[FieldId, string, string[]]>([
    ['stage', 'prep', ['準備期']],
    ['stage', '維持', ['維持期']],
    ['stage', 'no such stage', []],
    ['status', '', ['現状', '予定']],
    ['phase', '治', ['治療', 'newPhase 治']],
    ['phase', '治療', ['治療']],
    ['channel', '道ばた', ['own 道ばた']],
    ['actors', '医師、看護', ['看護師', 'own 看護']],
  ])('%s offers for “%s” %j', (field, typed, expected) => {
    expect(offered(field, typed)).toEqual(expected);
  });

  test('a list does not offer again what is in it', () => {
    expect(offered('actors', '')).toContain('患者');
    expect(offered('actors', '患者、')).not.toContain('患者');
  });
});

test.each<[FieldKind, string, string]>([
  ['choice', 'prep', '準備期'],
  ['list', '', '準備期'],
  ['list', '医師、じゅん', '医師、準備期'],
  ['list', 'Doctor, pre', 'Doctor, 準備期'],
])('a %s turns “%s” into “%s”', (kind, typed, expected) => {
  const choice: Choice = { kind: 'known', text: '準備期' };
  expect(withChoice(kind, typed, choice)).toBe(expected);
});
