import type { Duration, DurationUnit } from '#model';
import type { Entry, NameLanguage } from './entry.ts';

interface DurationUnitEntry extends Entry<DurationUnit> {
  /** After 1 in English. */
  readonly one: string;
  /** How else people write it. */
  readonly otherWords: readonly string[];
  /** How many of the next shorter unit it is; null where that varies. */
  readonly inShorter: number | null;
}

/** What durations are told in, from shortest to longest. */
export const durationUnits: readonly DurationUnitEntry[] = [
  unit('minutes', { ja: '分', en: 'minutes' }, { one: 'minute', inShorter: null }, 'min mins m 分間'),
  unit('hours', { ja: '時間', en: 'hours' }, { one: 'hour', inShorter: 60 }, 'h hr hrs'),
  unit('days', { ja: '日', en: 'days' }, { one: 'day', inShorter: 24 }, 'd 日間'),
  unit('weeks', { ja: '週間', en: 'weeks' }, { one: 'week', inShorter: 7 }, 'w wk wks 週'),
  unit(
    'months',
    { ja: 'か月', en: 'months' },
    { one: 'month', inShorter: null },
    'mo mos mth mths ヶ月 カ月 ヵ月 ケ月 箇月 ヶ月間 か月間 カ月間 ヵ月間 ケ月間',
  ),
  unit('years', { ja: '年', en: 'years' }, { one: 'year', inShorter: 12 }, 'y yr yrs 年間'),
];

function unit(
  id: DurationUnit,
  name: Entry['name'],
  rest: Pick<DurationUnitEntry, 'one' | 'inShorter'>,
  otherWords: string,
): DurationUnitEntry {
  return { id, name, source: 'concept', ...rest, otherWords: otherWords.split(' ') };
}

/** *2 weeks*, *2週間*, to two decimals; '' for none. */
export function durationText(duration: Duration | null, language: NameLanguage): string {
  if (duration === null) return '';
  const { name, one } = durationUnits.find(({ id }) => id === duration.unit)!;
  const amount = String(Math.round(duration.amount * 100) / 100);
  return language === 'ja' ? `${amount}${name.ja}` : `${amount} ${amount === '1' ? one : name.en}`;
}
