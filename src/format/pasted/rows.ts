import { fieldNamed, type FieldId } from '#fields';
import { kindNamed, phaseNamed } from '#knowledge';
import type { Phase } from '#model';
import { stageNamed } from './field-values.ts';
import { withEmptyPhases, type PastedDraft, type PastedValue } from './item.ts';
import { readLines } from './lines.ts';
import type { RowsReading } from './rows-reading.ts';

/** How a table is meant, by its first row where that names fields, else by what its columns hold. */
export function guessReading(cells: readonly (readonly string[])[], phases: readonly Phase[]): RowsReading {
  const [first = [], ...rest] = cells;
  const named = first.map(fieldNamed);
  const hasHeader =
    rest.length > 0 &&
    (SURE.some((id) => named.includes(id)) || new Set(named.filter((id) => id !== undefined)).size > 1);
  if (!hasHeader) return { hasHeader, columns: columnsWithoutHeader(cells, phases) };
  const meant = named.map((id, at) =>
    id === 'stage' && !named.includes('phase') && !rest.some((row) => stageNamed(row[at]!) !== null) ? 'phase' : id,
  );
  // The corner of a table that leads from phase to phase is often empty.
  const isCorner = (at: number): boolean =>
    first[at] === '' &&
    !meant.includes('phase') &&
    named.includes('title') &&
    rest.some((row) => !/^\d*$/.test(row[at]!));
  const columns = meant.map((id, at) =>
    at === 0 && isCorner(at) ? 'phase' : id === undefined || meant.indexOf(id) !== at ? null : id,
  );
  if (columns.includes('title')) return { hasHeader, columns };
  const free = columns.indexOf(null);
  return { hasHeader, columns: columns.map((id, at) => (at === free ? 'title' : id)) };
}

/** No cell of a table says these but its head. */
const SURE: readonly FieldId[] = ['title', 'phase', 'stage'];

function columnsWithoutHeader(cells: readonly (readonly string[])[], phases: readonly Phase[]): (FieldId | null)[] {
  const width = cells[0]?.length ?? 0;
  const isPhase = (text = ''): boolean => phaseNamed(phases, text) !== undefined || kindNamed(text) !== 'custom';
  const phase = width > 1 && cells.some(([text]) => isPhase(text)) ? 0 : -1;
  return Array.from({ length: width }, (_, at) => (at === phase ? 'phase' : at === phase + 1 ? 'title' : null));
}

/** The touchpoints of a table. A phase that is left empty is that of the row above, as in merged cells. */
export function rowDrafts(cells: readonly (readonly string[])[], { hasHeader, columns }: RowsReading): PastedDraft[] {
  const [heads = [], rows] = hasHeader ? [cells[0], cells.slice(1)] : [[], cells];
  const phaseAt = columns.indexOf('phase');
  let phase = '';
  const drafts = rows.flatMap((row) => {
    phase = row[phaseAt] || phase;
    const values = row.flatMap((text, at): PastedValue[] => {
      const field = columns[at] ?? null;
      return field === null || field === 'phase' || text === '' ? [] : [{ field, text, head: heads[at] ?? '' }];
    });
    return values.length === 0 ? [] : parted({ phase: phase === '' ? null : phase, values });
  });
  return withEmptyPhases(
    drafts,
    rows.map((row) => row[phaseAt] ?? ''),
  );
}

/** A cell with a list in it is several touchpoints, of which the first has what else stands in the row. */
function parted({ phase, values }: PastedDraft): PastedDraft[] {
  const title = values.find(({ field }) => field === 'title');
  const lines = readLines(title?.text ?? '');
  if (title === undefined || lines.length < 2 || !lines.every(({ isItem }) => isItem)) return [{ phase, values }];
  const shared = values.filter(({ field }) => field === 'journeys');
  return lines.map(({ text, children }, at) => ({
    phase,
    values: [
      { ...title, text: [text, ...children.map((child) => child.text)].join('\n') },
      ...(at === 0 ? values.filter((value) => value !== title) : shared),
    ],
  }));
}
