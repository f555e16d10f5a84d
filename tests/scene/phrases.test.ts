import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLines, type TextMeasure } from '#scene';
import { templates } from '#knowledge';
import { monospaced } from '../support/text-measure.ts';

/** The parts between which Japanese text may break, as the measure is asked to keep them together. */
function phrasesOf(text: string): string[] {
  let phrases: string[] = [];
  const listening: TextMeasure = {
    ...monospaced,
    wrap: (marked) => {
      phrases = marked.split('\u200b');
      return [marked];
    },
  };
  fitLines(listening, text, { font: { size: 1, weight: 400 }, width: 1_000, lines: 1 });
  return phrases;
}

describe('titles of the templates break between phrases', () => {
  test.each([
    ['特定健診の案内が届く', '特定健診の 案内が 届く'],
    ['診断の説明を受ける', '診断の 説明を 受ける'],
    ['毎月の自己負担が重い', '毎月の 自己 負担が 重い'],
    ['家族介護者が疲れ切る', '家族 介護者が 疲れ 切る'],
    ['受診を中断する（逆戻り）', '受診を 中断する （逆戻り）'],
    ['しこりに自分で気づく', 'しこりに 自分で 気づく'],
    ['年1回の検査前に不安になる', '年1回の 検査前に 不安になる'],
    ['内分泌療法を5年以上続ける', '内分泌 療法を 5年 以上 続ける'],
    ['オンライン診療・リフィル', 'オンライン 診療・ リフィル'],
    ['薬局とお薬手帳', '薬局と お薬 手帳'],
    ['緩和ケアと人生会議（ACP）', '緩和 ケアと 人生 会議 （ACP）'],
    ['健診でHbA1c高値を指摘される', '健診で HbA1c 高値を 指摘される'],
    ['回復期リハ病棟に移る', '回復期リハ 病棟に 移る'],
    ['SNS・検索で調べて迷う', 'SNS・ 検索で 調べて 迷う'],
    ['もの忘れを「年のせい」とする', 'もの 忘れを 「年のせい」とする'],
  ])('%s: %s', (title, expected) => {
    expect(phrasesOf(title)).toEqual(expected.split(' '));
  });
});

describe('what belongs together stays together', () => {
  test.each([
    ['a number and what it counts', '薬を1日3回飲む', ['1日', '3回']],
    ['a decimal and its sign', 'HbA1c7.0%を超える', ['HbA1c7.0%を']],
    ['a word with a hyphen', 'COVID-19の検査を待つ', ['COVID-19の']],
    ['a range', '検査まで10〜15分待つ', ['10〜15分']],
    ['a syllable of katakana and the rest of the word', 'アプリの測定リマインド', ['測定リマインド']],
    ['one character before a word', '再入院と終末期', ['再入院と', '終末期']],
    ['one character after a word', '網膜症の紹介状を診断後', ['網膜症の', '紹介状を', '診断後']],
    ['what stands in brackets and the brackets', '検診（大腸）の日', ['（大腸）の']],
    ['a repeated character', '佐々木さんの様々な人々', ['佐々木さんの', '様々な', '人々']],
    ['a polite prefix and its noun', '夜にご自身でお薬を飲む', ['ご自身で', 'お薬を']],
  ])('%s: %s', (_, text, together) => {
    expect(phrasesOf(text)).toEqual(expect.arrayContaining(together));
  });
});

const titles = templates.flatMap(({ phases, journeys, touchpoints }) =>
  [...phases, ...journeys, ...touchpoints].map(({ title }) => title.ja),
);

test('no phrase begins with a particle, an ending or a sign that no line begins with', () => {
  const begun = titles.flatMap((title) =>
    phrasesOf(title)
      .slice(1)
      .map((phrase) => `${phrase} of ${title}`),
  );
  expect(begun.length).toBeGreaterThan(300);
  expect(
    begun.filter((phrase) => /^[をがはにでとへの、。・！？…ー々」』）］】っゃゅょッャュョ]/u.test(phrase)),
  ).toEqual([]);
});

test('nor does it whatever the characters', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'人 山 病 院 ア コ ー 々 ゝ ヽ 、 。 」 （ ） 1 a が て ・'.split(' ')),
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, (text) => {
      const phrases = phrasesOf(text);
      expect(phrases.join('')).toBe(text);
      expect(phrases.slice(1).filter((phrase) => /^[ー々ゝヽ、。」）・]/u.test(phrase))).toEqual([]);
      expect(phrases.slice(0, -1).filter((phrase) => phrase.endsWith('（'))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('no phrase ends with a bracket that opens', () => {
  expect(titles.flatMap(phrasesOf).filter((phrase) => /[「『（［【]$/u.test(phrase))).toEqual([]);
});

test('the phrases are the text, and text without Japanese stays in one piece', () => {
  for (const title of titles) expect(phrasesOf(title).join('')).toBe(title);
  expect(phrasesOf('Waits out a transient attack')).toEqual(['Waits out a transient attack']);
});
