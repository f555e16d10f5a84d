import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLine, fitLines } from '#scene';
import { templates } from '#knowledge';
import { monospaced } from '../support/text-measure.ts';

const font = { size: 10, weight: 400 } as const;
const lines = (text: string, width: number, count = 3): string[] =>
  fitLines(monospaced, text, { font, width, lines: count });

describe('English text', () => {
  test('breaks between words', () => {
    expect(lines('waits out a transient attack', 60)).toEqual(['waits out a', 'transient', 'attack']);
  });

  test('ends in … after the last line there is room for, words still apart', () => {
    expect(lines('waits out a transient attack at home', 60, 2)).toEqual(['waits out a', 'transient a…']);
    expect(lines('waits out a transient attack at home', 55, 2)).toEqual(['waits out a', 'transient…']);
  });

  test('breaks inside a word that is wider than the room, with a hyphen between syllables', () => {
    expect(lines('pneumonoultramicroscopic', 60)).toEqual(['pneumonoult-', 'ramicrosco-', 'pic']);
    expect(lines('XXXXXXXXXXXXXXXXXXXX', 60)).toEqual(['XXXXXXXXXXXX', 'XXXXXXXX']);
    expect(lines('a pneumonoultramicroscopic disease', 60, 2)).toEqual(['a', 'pneumonoult…']);
  });
});

describe('Japanese text', () => {
  test('breaks between phrases where that takes no more lines than there is room for', () => {
    expect(lines('診断の説明を受ける', 50)).toEqual(['診断の', '説明を', '受ける']);
    expect(lines('受診を中断する', 50)).toEqual(['受診を', '中断する']);
  });

  test('else breaks between words', () => {
    expect(lines('診断の説明を受ける', 50, 2)).toEqual(['診断の説明', 'を受ける']);
    expect(lines('毎日の治療が不安になる', 60, 2)).toEqual(['毎日の治療が', '不安になる']);
    expect(lines('治療が不安になるとき', 50, 2)).toEqual(['治療が不安', 'になるとき']);
  });

  test('else breaks between characters, to show all of it', () => {
    expect(lines('内分泌療法の自己中断', 50, 2)).toEqual(['内分泌療法', 'の自己中断']);
  });

  test('ends in … where nothing helps, the lines before it still ending with phrases', () => {
    expect(lines('診断の説明を受ける', 40, 2)).toEqual(['診断の', '説明を…']);
    expect(lines('診断の説明を受ける', 40, 1)).toEqual(['診断の…']);
  });

  test('keeps whole what the dictionary cuts: verbs on which a noun is built, endings, words in katakana', () => {
    expect(lines('薬の飲み方を教わる', 40)).toEqual(['薬の', '飲み方を', '教わる']);
    expect(lines('かかりつけ医に相談する', 70)).toEqual(['かかりつけ医に', '相談する']);
    expect(lines('リンパドレナージを習う', 80)).toEqual(['リンパドレナージ', 'を習う']);
    expect(lines('つい中断してしまった', 90)).toEqual(['つい', '中断してしまった']);
  });

  test('breaks only the phrase that is wider than the room', () => {
    expect(lines('退院前カンファレンスを開く', 70, 4)).toEqual(['退院前', 'カンファレンス', 'を開く']);
    expect(lines('毎日カンファレンス室', 50, 4)).toEqual(['毎日カン', 'ファレンス', '室']);
  });

  test('begins no line with a small or a lengthening character, and ends none with a bracket', () => {
    expect(lines('カンファレンス', 30)).toEqual(['カン', 'ファレ', 'ンス']);
    expect(lines('スーパーコンピューター', 30, 9)).toEqual(['スー', 'パーコ', 'ン', 'ピュー', 'ター']);
    expect(lines('行った（家族）', 30)).toEqual(['行った', '（家', '族）']);
  });

  test('keeps numbers and Latin words whole', () => {
    expect(lines('値はHbA1c7.0%だった', 60)).toEqual(['値は', 'HbA1c7.0%', 'だった']);
    expect(lines('新型COVID-19検査', 40)).toEqual(['新型', 'COVID-19', '検査']);
  });

  test('breaks a phrase that is wider than the room, and never before 、 or 。', () => {
    expect(lines('糖尿病、高血圧。', 30)).toEqual(['糖尿', '病、高', '血圧。']);
  });
});

test('no text is no line', () => {
  expect(lines('', 60)).toEqual([]);
});

describe('one line', () => {
  test('that fits stays as it is', () => {
    expect(fitLine(monospaced, 'clinic', { font, width: 30 })).toBe('clinic');
  });

  test('ends in … otherwise, without a space before it, emoji kept whole', () => {
    expect(fitLine(monospaced, 'a clinic', { font, width: 15 })).toBe('a…');
    expect(fitLine(monospaced, '👩‍⚕️👩‍⚕️👩‍⚕️', { font, width: 29 })).toBe('👩‍⚕️👩‍⚕️…');
  });

  test('without any room is …', () => {
    expect(fitLine(monospaced, 'clinic', { font, width: 0 })).toBe('…');
  });
});

test('whatever the text and the room: no more lines than asked for, none wider, nothing lost before …', () => {
  const texts = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'a b C 1 、 。 「 」 ー 患 者 の 受 診 が コ リ 👩‍⚕️ 𠮷'.split(' '), ' ', ' '),
      maxLength: 40,
    }),
    fc.constantFrom(
      ...templates.flatMap(({ touchpoints }) => touchpoints.flatMap(({ title }) => [title.ja, title.en])),
    ),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 4 }), (raw, width, count) => {
      const text = raw.replaceAll(/\s+/g, ' ').trim();
      const fitted = lines(text, width, count);
      expect(fitted.length).toBeLessThanOrEqual(count);
      for (const line of fitted) {
        expect(monospaced.width(line, font)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/\u200b| $/);
      }
      const shown = fitted.join('').replaceAll(/[ -]/g, '');
      const whole = text.replaceAll(/[ -]/g, '');
      if (shown.endsWith('…')) expect(whole.startsWith(shown.slice(0, -1))).toBe(true);
      else expect(shown).toBe(whole);
    }),
    { numRuns: 1_000 },
  );
});
