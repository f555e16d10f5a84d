import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeTexts, personalDataIn, redactedMap } from '#compliance';
import { serialise } from '#format';
import { createTouchpoint, tableIn, TABLES, type JourneyMap } from '#model';
import { personalKinds } from '#knowledge/rules';
import { card, journey, label, map, note, persona, phase, rating } from '../support/map-builder.ts';
import { arbitraryMap } from '../support/random-map.ts';
import { personalExamples } from './personal-examples.ts';

const JA = { language: 'ja' } as const;
const EN = { language: 'en' } as const;
const { review } = createTouchpoint({ id: '', phaseId: '', x: 0, y: 0 });

const SAMPLE = map(
  '脳卒中',
  phase('発症', 'call ward'),
  phase('入院', 'home'),
  card('call', { voice: '西村 恵子様が電話した。', actors: ['nurse', '隣の平井さん'], channel: '回覧板' }),
  card('ward', { review: { ...review, note: '連絡先 090-1234-5678' }, painPoint: '平井の話は長い。' }),
  journey('Main', 'call > ward > home'),
  label('Main-call-ward', '平井の車'),
  rating('call', 'medical', -1, { reason: 'マイナンバー 123456789018' }),
);

const said = (of: JourneyMap): string[] =>
  freeTexts(of).map(({ table, id, field, text }) => `${table} ${id} ${field}: ${text}`);

describe('the words of a map', () => {
  test('are titles, texts, lists and groups of them, and neither ids nor choices', () => {
    expect(said(SAMPLE)).toEqual(
      expect.arrayContaining([
        'info  title: 脳卒中',
        'touchpoints call voice: 西村 恵子様が電話した。',
        'touchpoints call actors: 隣の平井さん',
        'touchpoints call channel: 回覧板',
        'touchpoints ward review.note: 連絡先 090-1234-5678',
        'journeys Main title: Main',
        'links Main-call-ward label: 平井の車',
      ]),
    );
    expect(said(SAMPLE).filter((line) => /actual|unreviewed|2026/.test(line))).toEqual([]);
  });
});

describe('what identifies a person', () => {
  test('is found with its place', () => {
    expect(
      personalDataIn(SAMPLE, JA).map(({ table, id, field, kind, span }) => [table, id, field, kind, span]),
    ).toEqual([
      ['touchpoints', 'call', 'voice', 'name', '西村 恵子'],
      ['touchpoints', 'call', 'actors', 'name', '平井'],
      ['touchpoints', 'ward', 'review.note', 'phone', '090-1234-5678'],
      ['ratings', 'call-medical-patient', 'reason', 'my_number', '123456789018'],
    ]);
  });

  test('is replaced by its kind, also where nothing around it says what it is', () => {
    const { map: redacted, count } = redactedMap(SAMPLE, JA);
    expect(redacted.touchpoints['call']).toEqual({
      ...SAMPLE.touchpoints['call'],
      voice: '［氏名］様が電話した。',
      actors: ['nurse', '隣の［氏名］さん'],
    });
    expect(redacted.touchpoints['ward']?.painPoint).toBe('［氏名］の話は長い。');
    expect(redacted.touchpoints['ward']?.review.note).toBe('連絡先 ［電話番号］');
    expect(redacted.links['Main-call-ward']?.label).toBe('［氏名］の車');
    expect(redacted.ratings['call-medical-patient']?.reason).toBe('マイナンバー ［個人番号］');
    expect(count).toBe(6);
    expect(redactedMap(SAMPLE, EN).map.touchpoints['ward']?.painPoint).toBe('[name]の話は長い。');
  });

  test('leaves rows alone in which there is nothing of it', () => {
    const { map: redacted } = redactedMap(SAMPLE, JA);
    expect(redacted.touchpoints['home']).toBe(SAMPLE.touchpoints['home']);
    expect(redacted.info).toBe(SAMPLE.info);
  });

  test('is replaced in words that go along with the map', () => {
    expect(redactedMap(SAMPLE, JA).redact('平井と西村 恵子')).toBe('［氏名］と［氏名］');
  });

  test('is no part of another word', () => {
    const words = map(
      'Woods',
      phase('Start', 'a b'),
      card('a', { voice: 'Mrs Ann Lee called. 林さんも来た。' }),
      card('b', { voice: 'Annual leave, sleep. 森林浴。' }),
    );
    const { map: redacted } = redactedMap(words, JA);
    expect(redacted.touchpoints['a']?.voice).not.toMatch(/Ann|林/);
    expect(redacted.touchpoints['b']).toBe(words.touchpoints['b']);
  });

  test.each([JA, EN])('is found no more once redacted, nor anywhere in the file: %j', (options) => {
    fc.assert(
      fc.property(planted(), (before) => {
        const found = personalDataIn(before, options);
        const { map: redacted } = redactedMap(before, options);
        expect(personalDataIn(redacted, options)).toEqual([]);
        // Its own figures may hold any digits.
        const file = serialise(redacted).replaceAll(/: -?[\d.]+(?:e[-+]?\d+)?/g, ':');
        for (const { span } of found)
          if (isUnmistakable(span)) expect(file).not.toContain(JSON.stringify(span).slice(1, -1));
        for (const table of TABLES)
          expect(Object.keys(tableIn(redacted, table))).toEqual(Object.keys(tableIn(before, table)));
      }),
      { numRuns: 15 },
    );
  });

  test('is replaced by words that are read as nobody', () => {
    const names = personalKinds.flatMap(({ name }) => [`［${name.ja}］`, `[${name.en}]`]);
    expect(names.filter((name) => personalDataIn(map(name), JA).length > 0)).toEqual([]);
  });
});

/** Too long to be part of another word by chance. */
const isUnmistakable = (span: string): boolean => span.length > 3;

/** Maps with whatever else, and sentences that say who it is. */
const planted = (): fc.Arbitrary<JourneyMap> =>
  fc
    .tuple(
      arbitraryMap(),
      fc.array(fc.constantFrom(...personalExamples.map(([text]) => text)), { minLength: 6, maxLength: 6 }),
    )
    .map(([before, [voice = '', title = '', reason = '', name = '', entry = '', said = '']]) =>
      [
        phase('Planted', 'planted other'),
        card('planted', { voice, title, furtherChannels: [entry], review: { ...review, note: said } }),
        card('other', { voice: `${voice} ${said}`, actors: [entry, name] }),
        rating('planted', 'medical', 1, { reason }),
        persona('Planted person', { name, goals: reason }),
        note('planted note', { kind: 'touchpoint', id: 'planted' }, { text: said }),
      ].reduce((built, part) => part(built), before),
    );
