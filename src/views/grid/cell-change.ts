import { MAX_SCORE, MIN_SCORE, inOrder, type Aspect, type Id, type JourneyMap, type TouchpointFields } from '#model';
import {
  engagements,
  matchActor,
  matchChannel,
  matchEntry,
  mix,
  phaseNamed,
  stages,
  statuses,
  type Entry,
} from '#knowledge';
import { aspectOf, kindOf, type FieldId } from './field.ts';

/** What a typed or pasted text means for one touchpoint. */
export type CellChange =
  | { readonly kind: 'fields'; readonly fields: TouchpointFields }
  | { readonly kind: 'phase'; readonly phaseId: Id }
  | { readonly kind: 'score'; readonly aspect: Aspect; readonly score: number | null };

/** Reads the text of a cell, names in either language; null where it cannot be understood. Empty text clears. */
export function cellChange(map: JourneyMap, field: FieldId, text: string): CellChange | null {
  const aspect = aspectOf(field);
  if (aspect !== null) {
    const score = scoreFrom(text);
    return score === undefined ? null : { kind: 'score', aspect, score };
  }
  if (field === 'phase') {
    const phase = text.trim() === '' ? undefined : phaseNamed(inOrder(map.phases), text);
    return phase === undefined ? null : { kind: 'phase', phaseId: phase.id };
  }
  const fields = fieldsFrom(field, text);
  return fields === null ? null : { kind: 'fields', fields };
}

function fieldsFrom(field: FieldId, text: string): TouchpointFields | null {
  switch (field) {
    case 'channel':
      return { channel: matchChannel(text) || null };
    case 'actors':
      return { actors: [...new Set(listFrom(text).map(matchActor))] };
    case 'mix':
      return { mix: [...new Set(listFrom(text).map((each) => matchEntry(mix, each)?.id ?? each))] };
    case 'stage':
      return choice(stages, text, null, (stage) => ({ stage }));
    case 'engagement':
      return choice(engagements, text, null, (engagement) => ({ engagement }));
    case 'status':
      return choice(statuses, text, 'actual' as const, (status) => ({ status }));
    case 'moment': {
      const moment = flagFrom(text);
      return moment === undefined ? null : { moment };
    }
    default:
      return kindOf(field) === 'shown' ? null : { [field]: text };
  }
}

/** `unset` is what no text stands for. */
function choice<I extends string, U>(
  table: readonly Entry<I>[],
  text: string,
  unset: U,
  fields: (value: I | U) => TouchpointFields,
): TouchpointFields | null {
  if (text.trim() === '') return fields(unset);
  const id = matchEntry(table, text)?.id;
  return id === undefined ? null : fields(id);
}

/** The texts of a list; a name may hold a middle dot, but none of these. */
export const LIST_SEPARATORS = /[,，、;；\n]/;

const listFrom = (text: string): string[] =>
  text
    .split(LIST_SEPARATORS)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** −2…+2, with any minus, in full or half width; undefined if it is none. */
function scoreFrom(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[−‐‑–ー]/, '-')
    .replace(/^[+]/, '')
    .replace(',', '.');
  if (plain === '' || plain === '-') return null;
  const score = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  return score >= MIN_SCORE && score <= MAX_SCORE ? score : undefined;
}

const YES = new Set(['★', '☆', '*', '○', '◯', '〇', '●', '✓', '✔', 'x', 'yes', 'y', 'true', '1', 'はい', '有', 'あり']);
const NO = new Set(['', '-', '×', '✗', 'no', 'n', 'false', '0', 'いいえ', '無', 'なし']);

function flagFrom(text: string): boolean | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
