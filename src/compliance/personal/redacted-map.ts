import { cleanTexts, TABLES, type Id, type JourneyMap, type RecordName } from '#model';
import type { PersonalKindId } from '#knowledge/rules';
import { placeholder, redact as redactIn } from '../redact.ts';
import { findPersonalData } from './find-personal-data.ts';
import { rewritten, type TextPlace } from './free-texts.ts';
import { personalDataIn, type ReadIn } from './personal-data-in.ts';

export interface Redaction {
  /** The map with everything that was found replaced by its kind in brackets; its ids are the same. */
  readonly map: JourneyMap;
  /** How many stretches were replaced. */
  readonly count: number;
  /** Replaces the same in words that go along with the map. */
  readonly redact: (text: string) => string;
}

/**
 * A copy of a map in which nothing identifies a person. What was found in one place is replaced in all others too, where
 * nothing around it says what it is.
 */
export function redactedMap(map: JourneyMap, options: ReadIn): Redaction {
  const kindOf = new Map<string, PersonalKindId>();
  const found = personalDataIn(map, options);
  for (const { span, kind } of found) if (!kindOf.has(span)) kindOf.set(span, kind);
  const places = new Set(found.map(placeOf));
  const everywhere = anyOf([...kindOf.keys()]);
  let count = 0;
  const instead = (kind: PersonalKindId): string => {
    count++;
    return placeholder(kind, options.language);
  };
  const redact = (text: string): string => {
    let rest = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const within = findPersonalData(rest, options);
      count += within.length;
      const next = redactIn(rest, within, options).replace(everywhere, (span) => instead(kindOf.get(span) ?? 'other'));
      if (next === rest) return rest;
      rest = next;
    }
    // Whatever is left: what stands instead of it is read as somebody's again and again.
    return findPersonalData(rest, options).length === 0 ? rest : instead('other');
  };
  const rows = <R extends object>(table: RecordName, id: Id, row: R): R => {
    const next = rewritten(table, row, (text, field) =>
      places.has(placeOf({ table, id, field })) || text.search(everywhere) !== -1 ? redact(text) : text,
    );
    return next === row ? row : cleanTexts(table, next);
  };
  const tables = Object.fromEntries(
    TABLES.map((table) => [
      table,
      Object.fromEntries(Object.entries(map[table]).map(([id, row]) => [id, rows(table, id, row)])),
    ]),
  );
  return { map: { ...map, ...tables, info: rows('info', '', map.info) }, count, redact };
}

const placeOf = ({ table, id, field }: TextPlace): string => JSON.stringify([table, id, field]);

/** More than a text is ever gone through. */
const MOST_ROUNDS = 6;

/** Finds any of these words, of two that begin at the same place the longer one. */
function anyOf(spans: readonly string[]): RegExp {
  const sources = spans.toSorted((a, b) => b.length - a.length).map(wherever);
  return new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), 'gu');
}

/** Ann is not in Annual, 林 not in 森林, and 1234 not in 12345: what could be part of another word has to stand alone. */
function wherever(span: string): string {
  const source = span.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const { length } = span;
  const joins = LETTERS.filter(({ most }) => length <= most).map(({ of }) => of);
  const before = joins.find((letters) => new RegExp(`^${letters}`, 'u').test(span));
  const after = joins.find((letters) => new RegExp(`${letters}$`, 'u').test(span));
  return [before && `(?<!${before})`, source, after && `(?!${after})`].join('');
}

/** Letters that make words with others of their kind, and how long what is found may be to be taken for part of one. */
const LETTERS = [
  { of: '[\\p{Script=Latin}\\p{Mn}]', most: Infinity },
  { of: '\\p{Nd}', most: Infinity },
  { of: '\\p{Script=Han}', most: 1 },
  { of: '\\p{Script=Hiragana}', most: 3 },
  { of: '[\\p{Script=Katakana}ー]', most: 3 },
] as const;
