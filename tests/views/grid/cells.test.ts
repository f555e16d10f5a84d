import { describe, expect, test } from 'vitest';
import type { JourneyMap, Touchpoint } from '#model';
import { cellChange } from '../../../src/views/grid/cell-change.ts';
import { cellText } from '../../../src/views/grid/cell-text.ts';
import { FIELD_IDS, isReadOnly, type FieldId } from '../../../src/views/grid/field.ts';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';

const full: Partial<Touchpoint> = {
  title: '初診',
  description: '待つ\n検査を受ける',
  voice: '"No", she said',
  channel: 'clinic',
  actors: ['doctor', 'lawyer', '隣の人'],
  stage: 'action',
  engagement: 'partnership',
  mix: ['price', 'own idea'],
  moment: true,
  status: 'planned',
  painPoint: '長い, とても',
  sources: 'a; b',
};
const before = map(
  'Map',
  phase('健康', 't1 t2'),
  phase('Later', '', { kind: 'treatment' }),
  journey('Main', 't1 > t2'),
  journey('Side', 't2 > t1'),
  card('t1', full),
  rating('t1', 'medical', -0.5),
  rating('t1', 'medical', 2, { perspective: 'clinical' }),
);
const textOf = (field: FieldId, language: 'ja' | 'en' = 'ja', from: JourneyMap = before): string =>
  cellText(from.touchpoints['t1']!, field, { map: from, language, viewpoint: 'patient' });

describe('a cell as text', () => {
  test.each<[FieldId, string, string]>([
    ['phase', '健康', '健康'],
    ['channel', '診療所', 'Clinic'],
    ['actors', '医師、弁護士・司法書士、隣の人', 'Doctor, Lawyer, 隣の人'],
    ['stage', '実行期', 'Action'],
    ['engagement', '協働', 'Partnership'],
    ['mix', '価格、own idea', 'Price, own idea'],
    ['status', '予定', 'Planned'],
    ['moment', '★', '★'],
    ['medical', '−0.5', '−0.5'],
    ['social', '', ''],
    ['journeys', 'Main、Side', 'Main, Side'],
    ['description', '待つ\n検査を受ける', '待つ\n検査を受ける'],
  ])('%s is “%s”, in English “%s”', (field, ja, en) => {
    expect(textOf(field)).toBe(ja);
    expect(textOf(field, 'en')).toBe(en);
  });

  test.each(['ja', 'en'] as const)('means what it came from (%s)', (language) => {
    const editable = FIELD_IDS.filter((field) => !isReadOnly(field, 'patient'));
    const read = editable.map((field) => cellChange(before, field, textOf(field, language)));
    const fields = Object.assign(
      {},
      ...read.map((change) => (change?.kind === 'fields' ? change.fields : {})),
    ) as Partial<Touchpoint>;
    expect(fields).toEqual(full);
    expect(read).toContainEqual({ kind: 'phase', phaseId: '健康' });
    expect(read).toContainEqual({ kind: 'score', aspect: 'medical', score: -0.5 });
  });
});

describe('a typed text', () => {
  test.each<[FieldId, string, object]>([
    ['channel', 'ＣＬＩＮＩＣ', { channel: 'clinic' }],
    ['channel', '道ばた', { channel: '道ばた' }],
    ['channel', '', { channel: null }],
    ['stage', 'preparation', { stage: 'preparation' }],
    ['stage', '準備期', { stage: 'preparation' }],
    ['stage', '', { stage: null }],
    ['status', '', { status: 'actual' }],
    ['actors', 'Doctor、 家族 , 家族\n隣の人', { actors: ['doctor', 'family', '隣の人'] }],
    ['moment', '○', { moment: true }],
    ['moment', 'いいえ', { moment: false }],
    ['moment', '', { moment: false }],
  ])('in %s, “%s”, gives %j', (field, text, fields) => {
    expect(cellChange(before, field, text)).toEqual({ kind: 'fields', fields });
  });

  test.each<[string, number | null]>([
    ['+1', 1],
    ['－１．５', -1.5],
    ['−2', -2],
    ['0,5', 0.5],
    [' ', null],
  ])('“%s” is the score %s', (text, score) => {
    expect(cellChange(before, 'economic', text)).toEqual({ kind: 'score', aspect: 'economic', score });
  });

  test.each<[string, string]>([
    ['健康', '健康'],
    [' later ', 'Later'],
    ['Treatment', 'Later'],
    ['治療', 'Later'],
  ])('“%s” is the phase %s', (text, phaseId) => {
    expect(cellChange(before, 'phase', text)).toEqual({ kind: 'phase', phaseId });
  });

  test.each<[FieldId, string]>([
    ['phase', 'nowhere'],
    ['phase', ''],
    ['stage', 'some stage'],
    ['engagement', 'none at all'],
    ['status', 'maybe'],
    ['moment', 'perhaps'],
    ['social', '3'],
    ['social', 'good'],
    ['journeys', 'Main'],
  ])('in %s, “%s”, cannot be understood', (field, text) => {
    expect(cellChange(before, field, text)).toBeNull();
  });
});
