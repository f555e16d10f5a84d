import { describe, expect, test } from 'vitest';
import {
  FIELD_IDS,
  OWN_FIELDS,
  fieldChange,
  fieldHead,
  fieldName,
  fieldNamed,
  fieldText,
  isOpen,
  isReadOnly,
  kindOf,
  numberFrom,
  scaleOf,
  scoreFrom,
  vocabularyOf,
  type FieldId,
  type ScoreScale,
} from '#fields';
import type { JourneyMap, Touchpoint } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';

const full: Partial<Touchpoint> = {
  title: '初診',
  description: '待つ\n検査を受ける',
  voice: '"No", she said',
  channel: 'clinic',
  furtherChannels: ['phone', 'fax'],
  duration: { amount: 1.5, unit: 'hours' },
  actors: ['doctor', 'lawyer', '隣の人'],
  stage: 'action',
  engagement: 'partnership',
  mix: ['price', 'own idea'],
  purposes: ['regionalCooperation', 'own purpose'],
  wording: 'Ask us early',
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
  fieldText(from.touchpoints['t1']!, field, { map: from, language, viewpoint: 'patient' });

describe('a cell as text', () => {
  test.each<[FieldId, string, string]>([
    ['phase', '健康', '健康'],
    ['channel', '診療所、電話、fax', 'Clinic, Phone, fax'],
    ['duration', '1.5時間', '1.5 hours'],
    ['actors', '医師、弁護士・司法書士、隣の人', 'Doctor, Lawyer, 隣の人'],
    ['stage', '実行期', 'Action'],
    ['engagement', '協働', 'Partnership'],
    ['mix', '価格、own idea', 'Price, own idea'],
    ['purposes', '地域連携、own purpose', 'Regional cooperation, own purpose'],
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
    const read = editable.map((field) => fieldChange(before, field, textOf(field, language)));
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
    ['channel', 'ＣＬＩＮＩＣ', { channel: 'clinic', furtherChannels: [] }],
    ['channel', '道ばた', { channel: '道ばた', furtherChannels: [] }],
    ['channel', '電話、email', { channel: 'phone', furtherChannels: ['email'] }],
    ['duration', '2週間', { duration: { amount: 2, unit: 'weeks' } }],
    ['duration', '', { duration: null }],
    ['channel', '', { channel: null, furtherChannels: [] }],
    ['stage', 'preparation', { stage: 'preparation' }],
    ['stage', '準備期', { stage: 'preparation' }],
    ['stage', '', { stage: null }],
    ['status', '', { status: 'actual' }],
    ['actors', 'Doctor、 家族 , 家族\n隣の人', { actors: ['doctor', 'family', '隣の人'] }],
    ['moment', '○', { moment: true }],
    ['moment', 'いいえ', { moment: false }],
    ['moment', '', { moment: false }],
  ])('in %s, “%s”, gives %j', (field, text, fields) => {
    expect(fieldChange(before, field, text)).toEqual({ kind: 'fields', fields });
  });

  test.each<[string, number | null]>([
    ['+1', 1],
    ['－１．５', -1.5],
    ['−2', -2],
    ['0,5', 0.5],
    ['▲1', -1],
    ['（1.5）', -1.5],
    ['マイナス１', -1],
    ['+2点', 2],
    ['±0', 0],
    [' ', null],
    ['—', null],
  ])('“%s” is the score %s', (text, score) => {
    expect(fieldChange(before, 'economic', text)).toEqual({ kind: 'score', aspect: 'economic', score });
  });

  test.each<[string, string]>([
    ['健康', '健康'],
    [' later ', 'Later'],
    ['Treatment', 'Later'],
    ['治療', 'Later'],
  ])('“%s” is the phase %s', (text, phaseId) => {
    expect(fieldChange(before, 'phase', text)).toEqual({ kind: 'phase', phaseId });
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
    expect(fieldChange(before, field, text)).toBeNull();
  });
});

describe('scores', () => {
  test.each<[string[], string]>([
    [['4', '2', '1'], 'fiveStep'],
    [['3.5', 'good', ''], 'fiveStep'],
    [['1', '2'], 'signed'],
    [['+1', '2'], 'signed'],
    [['-1,5', '7'], 'signed'],
    [['8', '3', '10'], 'tenStep'],
    [['0', '1', '2', '7'], 'signed'],
    [['80', '35', '100'], 'hundred'],
    [['good'], 'signed'],
  ])('%j are counted as %s', (column, scale) => {
    expect(scaleOf(column)).toBe(scale);
  });

  test.each<[string, ScoreScale, number | undefined]>([
    ['4', 'fiveStep', 1],
    ['0', 'fiveStep', undefined],
    ['10', 'tenStep', 2],
    ['5.5', 'tenFromOne', 0],
    ['-3', 'threeSided', -2],
    ['25', 'hundred', -1],
  ])('%s of %s is %s', (text, scale, score) => {
    expect(scoreFrom(text, scale)).toBe(score);
  });
});

describe('every field', () => {
  test.each(FIELD_IDS)('%s is known again by its names, in either language, and by its id', (field) => {
    for (const language of ['ja', 'en'] as const) {
      expect(fieldNamed(fieldName(field, language))).toBe(field);
      expect(fieldNamed(fieldHead(field, language))).toBe(field);
    }
    expect(fieldNamed(field)).toBe(field);
  });

  test.each(FIELD_IDS.filter((field) => kindOf(field) === 'choice' || kindOf(field) === 'list'))(
    '%s can be chosen from what is known',
    (field) => {
      expect(field === 'phase' || vocabularyOf(field).length > 0).toBe(true);
    },
  );

  test('keeps an id that nobody knows, from a newer file, as it is', () => {
    for (const field of OWN_FIELDS.filter(isOpen)) {
      const change = fieldChange(before, field, 'somethingNew');
      expect(change).toEqual({ kind: 'fields', fields: expect.objectContaining({ [field]: expect.anything() }) });
      const [value] = Object.values(change?.kind === 'fields' ? change.fields : {});
      expect([value].flat()).toEqual(['somethingNew']);
    }
  });
});

describe('single values', () => {
  test.each<[string, number | null]>([
    ['1,234', 1234],
    ['１．５', 1.5],
    ['0,5', 0.5],
    ['ー1', -1],
    ['', null],
    ['a few', null],
  ])('“%s” is the number %s', (text, number) => {
    expect(numberFrom(text)).toBe(number);
  });

  test.each(['★', '◎', '○', 'はい', 'YES', 'ｘ'])('“%s” says yes wherever it is typed or pasted', (text) => {
    expect(fieldChange(before, 'moment', text)).toEqual({ kind: 'fields', fields: { moment: true } });
  });
});
