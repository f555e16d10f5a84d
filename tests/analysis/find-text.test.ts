import { describe, expect, test } from 'vitest';
import { excerptOf, findText, fold, touchpointsFound } from '#analysis';
import { note, card, journey, map, phase } from '../support/map-builder.ts';

const sample = map(
  '糖尿病',
  phase('A', 't1 t2'),
  phase('B', 't3'),
  journey('J', 't1 > t2 > t3'),
  card('t1', {
    title: '健診でＨｂＡ１ｃを指摘',
    description: 'かかりつけで精密検査をすすめられる',
    voice: 'まさか自分が',
  }),
  card('t2', { title: 'クリニックへ電話', painPoint: '予約がとれない' }),
  card('t3', { title: '検査結果', description: '検査の説明と、また検査' }),
);

const found = (search: string, whole = sample): string[] =>
  findText(whole, search).map(({ target, field }) => `${'id' in target ? target.id : target.kind} ${field}`);

describe('finding a text', () => {
  test('goes through titles, descriptions, voices and pain points in the order of the map', () => {
    expect(found('検査')).toEqual(['t1 description', 't3 title', 't3 description']);
    expect(found('まさか')).toEqual(['t1 voice']);
    expect(found('予約')).toEqual(['t2 painPoint']);
  });

  test.each(['地域連携', 'regional', 'bunt'])(
    'finds what a touchpoint is for by its name in either language: %s',
    (search) => {
      const whole = map('M', phase('A', 't1 t2'), card('t1', { purposes: ['regionalCooperation', 'Buntes'] }));
      expect(found(search, whole)).toEqual(['t1 purposes']);
    },
  );

  test('counts a text once, however often it occurs there', () => {
    expect(found('検査').filter((hit) => hit === 't3 description')).toHaveLength(1);
  });

  test.each([
    ['hba1c', 't1 title'],
    ['くりにっく', 't2 title'],
    ['ｸﾘﾆｯｸ', 't2 title'],
    ['マサカ', 't1 voice'],
    ['  電話 ', 't2 title'],
  ])('%s finds it whatever the width, case or kana', (search, hit) => {
    expect(found(search)).toEqual([hit]);
  });

  test('finds labels of links and annotations wherever they hang', () => {
    const noted = map(
      'Notes',
      phase('A', 't1 t2'),
      journey('J', 't1 > t2'),
      note('n1', { kind: 'touchpoint', id: 't2' }, { text: 'ask the nurse' }),
      note('n2', { kind: 'phase', id: 'A' }, { text: 'a nurse again' }),
      note('n3', { kind: 'spot', x: 10, y: 20 }, { text: 'Nurse' }),
    );
    const labelled = { ...noted, links: { 'J-t1-t2': { ...noted.links['J-t1-t2']!, label: 'by the nurse' } } };
    expect(found('nurse', labelled)).toEqual(['t2 annotation', 'J-t1-t2 linkLabel', 'A annotation', 'spot annotation']);
  });

  test('finds nothing for nothing, nor what is not there', () => {
    expect(found('  ')).toEqual([]);
    expect(found('MRI')).toEqual([]);
  });

  test('gives the same answer again, and another one after a change', () => {
    expect(findText(sample, '検査')).toBe(findText(sample, ' 検査'));
    const changed = {
      ...sample,
      touchpoints: { ...sample.touchpoints, t2: { ...sample.touchpoints['t2']!, title: '検査の予約' } },
    };
    expect(found('検査', changed)).toEqual(['t1 description', 't2 title', 't3 title', 't3 description']);
  });

  test('names each touchpoint once', () => {
    expect([...touchpointsFound(findText(sample, '検査'))]).toEqual(['t1', 't3']);
  });
});

describe('an excerpt', () => {
  test('shows what was found as the text writes it', () => {
    expect(excerptOf('健診でＨｂＡ１ｃを指摘', 'hba1c')).toEqual({
      before: '健診で',
      found: 'ＨｂＡ１ｃ',
      after: 'を指摘',
    });
    expect(excerptOf('窓口のｶﾞｲﾄﾞさん', 'ガイド')).toEqual({ before: '窓口の', found: 'ｶﾞｲﾄﾞ', after: 'さん' });
    expect(excerptOf('ﾀｯﾁ㍿', '会社')).toEqual({ before: 'ﾀｯﾁ', found: '㍿', after: '' });
  });

  test('is short and on one line', () => {
    const { before, found: middle, after } = excerptOf(`${'あ'.repeat(50)}\n痛み\n${'い'.repeat(50)}`, '痛み');
    expect(before).toBe(`…${'あ'.repeat(11)} `);
    expect(middle).toBe('痛み');
    expect(after).toBe(` ${'い'.repeat(39)}…`);
  });

  test('never cuts a character in two', () => {
    const { before, after } = excerptOf(`${'😀'.repeat(9)}x痛み${'😀'.repeat(30)}y`, '痛み');
    expect(before + after).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
});

test('folding makes one of what people write differently', () => {
  expect(new Set(['ガイド', 'ｶﾞｲﾄﾞ', 'がいど', 'か\u3099いと\u3099'].map(fold))).toEqual(new Set(['がいど']));
  expect(fold('Ａｂ\u3000Ｃ')).toBe('ab c');
});
