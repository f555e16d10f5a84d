import { VIEW_FIELDS } from './records.ts';
import { cleanText, cleanTitle } from './text.ts';

const TITLE_KEYS = new Set([
  'title',
  'name',
  'label',
  'theme',
  'channel',
  'owner',
  'measure',
  'unit',
  'rater',
  'author',
  'ageBand',
  'reviewedBy',
]);
const TEXT_KEYS = new Set([
  ...Object.values<string>(VIEW_FIELDS),
  'description',
  'voice',
  'painPoint',
  'sources',
  'conflictOfInterest',
  'behaviour',
  'reason',
  'text',
  'condition',
  'goals',
  'medical',
  'psychological',
  'economic',
  'social',
  'supporters',
]);
const TITLE_LIST_KEYS = new Set(['actors', 'mix']);

/** The same fields with every text as a map keeps it (`cleanTitle`, `cleanText`); empty list entries are dropped. */
export function cleanFields<F extends object>(fields: F): F {
  const entries = Object.entries(fields).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (typeof value === 'string') {
      if (TITLE_KEYS.has(key)) return [key, key === 'channel' ? cleanTitle(value) || null : cleanTitle(value)];
      if (TEXT_KEYS.has(key)) return [key, cleanText(value)];
    }
    if (Array.isArray(value) && TITLE_LIST_KEYS.has(key)) return [key, cleanList(value)];
    if (key === 'review' && typeof value === 'object' && value !== null) return [key, cleanFields(value)];
    return [key, value];
  });
  return Object.fromEntries(entries) as F;
}

const cleanList = (values: readonly unknown[]): string[] => [
  ...new Set(values.map((value) => cleanTitle(String(value))).filter((value) => value !== '')),
];
