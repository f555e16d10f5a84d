import type { Language } from './language.ts';

/** A date, or date and time, as people of this language write it; `iso` in UTC, shown in the device's zone; a day alone is that day everywhere. */
export const formatDate = (language: Language, iso: string, style: 'date' | 'dateTime' = 'date'): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  if (DAY_ALONE.test(iso))
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  return new Intl.DateTimeFormat(
    language,
    style === 'date' ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(date);
};

/** As days are kept; `dayOf` of the model reads them so. */
const DAY_ALONE = /T00:00(?::00(?:\.0+)?)?Z$/;

/** A number with the language's separators and a true minus, 0 without one; at most `digits` after the point. */
export const formatNumber = (language: Language, value: number, digits = 1): string =>
  numbersOf(language, digits).format(value).replace('-', '−');

// Making one costs more than using it a hundred times, and every card says a number or two.
const NUMBERS = new Map<string, Intl.NumberFormat>();
function numbersOf(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const known = NUMBERS.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, { maximumFractionDigits: digits, signDisplay: 'negative' });
  NUMBERS.set(key, made);
  return made;
}

/** A score with its sign and a true minus, to a tenth as `tenth` of the model rounds it: +1, 0, −0.5. */
export const formatScore = (language: Language, score: number): string =>
  SCORES[language].format(Number(score.toPrecision(12))).replace('-', '−');

// Made once, as above: a table shows hundreds of scores.
const scores = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const SCORES: Readonly<Record<Language, Intl.NumberFormat>> = { ja: scores('ja'), en: scores('en') };

/** How much of the device's storage, e.g. 3.4 MB. */
export const formatBytes = (language: Language, bytes: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

/** “1 phase”, “2 phases”: English knows two forms. */
export const plural = (count: number, one: string, many: string): string =>
  `${formatNumber('en', count)} ${count === 1 ? one : many}`;

/** A share (0…1) as whole percent: 42%. Only nothing is 0%, and only all is 100%. */
export const formatPercent = (language: Language, share: number): string => {
  const shown = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
};
