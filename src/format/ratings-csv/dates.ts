import { timeOfDay, type Timestamp } from '#model';

/** Reads the dates of one column. A day begins in UTC, as in a file of ours; undefined where a cell is no clear date. */
export type DateReader = (cell: string) => Timestamp | undefined;

/** Whether 3/4 is 3 April is told by the whole column: one day after the 12th decides for all cells. */
export function dateReader(column: readonly string[]): DateReader {
  const pairs = column.flatMap((cell) => {
    const [, a, sign, b] = NUMERIC.exec(plain(cell)) ?? [];
    return a === undefined || b === undefined || sign === '.' ? [] : [[Number(a), Number(b)] as const];
  });
  const canBe = { dayFirst: !pairs.some(([, b]) => b > 12), monthFirst: !pairs.some(([a]) => a > 12) };
  return (cell) => timeIn(plain(cell), canBe);
}

const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const ERA = /^(令和|平成|R|H)\.?(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i;
const DAY_AND_WORD = /^(\d{1,2})[-. ]+(\p{L}{3,9})\.?[-, ]+(\d{4}|\d{2})$/u;
const WORD_AND_DAY = /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const TIME_OF_DAY = /[T ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]\.?M\.?)?$/i;
const WEEKDAY = /\s*\([日月火水木金土]\)$/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const GERMAN_MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');
const ERA_BEGINS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

function plain(cell: string): string {
  const text = cell.normalize('NFKC').trim();
  return MOMENT.test(text) ? text : text.replace(TIME_OF_DAY, '').replace(WEEKDAY, '');
}

function timeIn(text: string, canBe: { dayFirst: boolean; monthFirst: boolean }): Timestamp | undefined {
  if (MOMENT.test(text)) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
  }
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return dayAt(first[1]!, Number(first[2]), first[3]!);
  const era = ERA.exec(text);
  if (era !== null) {
    const year = ERA_BEGINS[era[1]!.toLowerCase()]! + (era[2] === '元' ? 1 : Number(era[2]));
    return dayAt(String(year), Number(era[3]), era[4]!);
  }
  const word = DAY_AND_WORD.exec(text);
  if (word !== null) return dayAt(word[3]!, monthNamed(word[2]!), word[1]!);
  const wordFirst = WORD_AND_DAY.exec(text);
  if (wordFirst !== null) return dayAt(wordFirst[3]!, monthNamed(wordFirst[1]!), wordFirst[2]!);
  const [, a = '', sign, b = '', year = ''] = NUMERIC.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const dayFirst = (): Timestamp | undefined => dayAt(year, Number(b), a);
  if (sign === '.' || a === b) return dayFirst();
  if (canBe.dayFirst === canBe.monthFirst) return undefined;
  return canBe.dayFirst ? dayFirst() : dayAt(year, Number(a), b);
}

function monthNamed(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return Math.max(MONTHS.indexOf(start), GERMAN_MONTHS.indexOf(start)) + 1;
}

function dayAt(year: string, month: number, day: string): Timestamp | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  return timeOfDay(`${fullYear}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined;
}
