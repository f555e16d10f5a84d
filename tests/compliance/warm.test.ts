import { expect, test } from 'vitest';
import { checkAdvertising, findPersonalData, warmAdvertising, warmPersonalData } from '#compliance';
import { warmed } from '../../src/compliance/warmed.ts';

const stepsOf = (work: Iterator<null, void>): number => {
  let steps = 0;
  while (work.next().done !== true) steps++;
  return steps;
};

test('expressions are readied one by one', () => {
  expect(stepsOf(warmed([/a/g, /あ/y, /c$/], 'ja'))).toBe(6);
});

test('rules are readied once', () => {
  stepsOf(warmAdvertising());
  stepsOf(warmPersonalData());
  expect([stepsOf(warmAdvertising()), stepsOf(warmPersonalData())]).toEqual([0, 0]);
});

test('a text is found the same in whatever has looked before', () => {
  const look = () => [
    checkAdvertising('必ず治る日本一の治療です。必ず治ります。', { channel: 'web', language: 'ja' }),
    checkAdvertising('Painless, guaranteed. Painless dentistry is a myth.', { channel: 'web', language: 'en' }),
    findPersonalData('佐藤さんと鈴木さん、090-0000-1111', { language: 'ja' }),
  ];
  const first = look();
  expect(first.every((found) => found.length > 0)).toBe(true);
  expect(look()).toEqual(first);
});

test('a denial may follow right behind the words it takes back', () => {
  const rulesOf = (text: string) => checkAdvertising(text, { channel: 'web', language: 'en' }).map(({ rule }) => rule);
  expect(rulesOf('Painless surgery is a myth.')).toEqual([]);
  expect(rulesOf('Painless surgery you cannot find elsewhere.')).toContain('R1');
});
