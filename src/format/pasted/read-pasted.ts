import { fail, ok, type JourneyMap, type Phase, type Result } from '#model';
import type { ReadContext, ReadMap } from '../context.ts';
import { readMermaid } from '../mermaid.ts';
import { isMermaid } from '../mermaid-source.ts';
import { parse } from '../native/parse.ts';
import type { ImportProblem } from '../problem.ts';
import type { ReportEntry } from '../report.ts';
import type { PastedItem } from './item.ts';
import { itemsOfMap } from './map-items.ts';
import { readText, type PastedText, type ReadText } from './read-text.ts';

/** What a pasted text turned out to be; `report` says what was guessed or left out. */
export type Pasted =
  /** A whole map, as a Tabiji file. */
  | { readonly kind: 'map'; readonly map: JourneyMap; readonly report: readonly ReportEntry[] }
  /** Touchpoints of a diagram. */
  | { readonly kind: 'items'; readonly items: readonly PastedItem[]; readonly report: readonly ReportEntry[] }
  | ReadText;

/** No outline that a person made comes near. */
const MOST_CHARACTERS = 5_000_000;

/** Finds out what was copied in another program: a map, a Mermaid journey, a table, or lines of text. */
export function readPasted(
  pasted: PastedText,
  phases: readonly Phase[],
  context: ReadContext,
): Result<Pasted, ImportProblem> {
  const { text } = pasted;
  if (text.length > MOST_CHARACTERS) return fail({ code: 'tooLarge', bytes: text.length, limit: MOST_CHARACTERS });
  if (/^\ufeff?\s*\{\s*"/.test(text)) return as('map', parse(text, context));
  if (isMermaid(text)) return as('items', readMermaid(text, context));
  const read = readText(pasted, phases);
  if (!read.ok || read.value.title === '') return read;
  // The open map has a title of its own.
  const { title, report } = read.value;
  return ok({ ...read.value, report: [{ code: 'titleUnused', count: 1, examples: [title] }, ...report] });
}

function as(kind: 'map' | 'items', read: Result<ReadMap, ImportProblem>): Result<Pasted, ImportProblem> {
  if (!read.ok) return read;
  const { map, report } = read.value;
  return ok(kind === 'map' ? { kind, map, report } : { kind, items: itemsOfMap(map), report });
}
