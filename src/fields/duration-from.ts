import { DURATION_UNITS, MAX_DURATION, type Duration } from '#model';
import { durationUnits } from '#knowledge';
import { numberFrom } from './texts.ts';

/**
 * The duration that a text says in either language: *2 weeks*, *1.5 h*, *約3か月*, *half a year*, *1時間30分*. Null where
 * it says none.
 */
export function durationFrom(text: string): Duration | null {
  const parts = partsOf(plainly(text));
  return parts === null ? null : (parts.reduce<Duration | null | undefined>(added, undefined) ?? null);
}

// That it is so long about is true of all durations.
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:約|およそ|だいたい|about|approximately|approx\.?|circa|ca?\.|~|≈)\s*/, '')
    .replace(/\s*(?:ほど|程度|くらい|ぐらい)$/, '');

const byWord = new Map(
  durationUnits.flatMap(({ id, name, one, otherWords }) =>
    [name.ja, name.en, one, ...otherWords].map((word) => [word.normalize('NFKC'), id] as const),
  ),
);

const AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['半', 0.5],
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...Array.from('一二三四五六七八九十').map((sign, index) => [sign, index + 1] as const),
]);

const PART =
  /([\d.,]+|half an?|[a-z]+(?=\s)|[半一二三四五六七八九十])[\s-]*([a-z]+\.?|[^\d\s.,a-z]+)[\s,]*(?:and\s+|と)?/y;

/** What stands one after the other, long before short; null where something else stands there too. */
function partsOf(text: string): Duration[] | null {
  const parts: Duration[] = [];
  for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
    const [, number = '', word = ''] = PART.exec(text) ?? [];
    const unit = byWord.get(word.replace(/[.半と]$/, ''));
    const amount = AMOUNTS.get(number) ?? numberFrom(number);
    if (unit === undefined || amount === null || amount < 0) return null;
    parts.push({ amount: amount + (word.endsWith('半') ? 0.5 : 0), unit });
  }
  return parts;
}

/** The sum in the shorter of two units; null where one is no whole number of the other, or not shorter. */
function added(sum: Duration | null | undefined, part: Duration): Duration | null {
  if (sum === null) return null;
  if (sum === undefined) return part.amount <= MAX_DURATION ? part : null;
  const [from, to] = [DURATION_UNITS.indexOf(sum.unit), DURATION_UNITS.indexOf(part.unit)];
  if (to >= from) return null;
  const factor = durationUnits
    .slice(to + 1, from + 1)
    .reduce<number | null>((product, { inShorter }) => product && inShorter && product * inShorter, 1);
  return factor === null ? null : { amount: sum.amount * factor + part.amount, unit: part.unit };
}
