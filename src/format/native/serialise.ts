import {
  RECORDS,
  byOrder,
  isSame,
  remembered,
  TABLES,
  tableIn,
  type AnnotationTarget,
  type Fields,
  type Form,
  type Info,
  type JourneyMap,
  type Rows,
  type Table,
} from '#model';
import { FORMAT, VERSION, isLateTable } from './version.ts';

/** A file as a value. What came after the first files may be missing from it. */
type MapFile = { readonly format: string; readonly version: number; readonly info: Info } & {
  readonly [T in Table]?: readonly Partial<Rows[T]>[];
};

/**
 * A map as the text of its file: UTF-8, two-space indent, fields in the schema's order, rows by order key, then
 * id, a newline at the end. The same map always gives the same text, and a small change a small difference. What
 * came after the first files is left out while it says nothing.
 */
export const serialise = (map: JourneyMap): string => `${JSON.stringify(mapToFile(map), null, 2)}\n`;

/** The same in one line, for a file that holds many maps. */
export const mapFileText = (map: JourneyMap): string => JSON.stringify(mapToFile(map));

/** The file as a value. Only known fields are taken. */
export function mapToFile(map: JourneyMap): MapFile {
  const tables = TABLES.map((table) => [table, rowsOf(map, table)] as const).filter(
    ([table, rows]) => rows.length > 0 || !isLateTable(table),
  );
  const file = { format: FORMAT, version: VERSION, info: pick(map.info, RECORDS.info), ...Object.fromEntries(tables) };
  return file as MapFile;
}

const rowsOf = (map: JourneyMap, table: Table): object[] =>
  Object.values<{ id: string; order?: string }>(tableIn(map, table))
    .map((row) => ({ row, id: row.id, order: row.order ?? '' }))
    .sort(byOrder)
    .map(({ row }) => pick(row, RECORDS[table]));

/** The record's own fields, in their order. */
function pick(row: object, fields: Fields): object {
  const picked: Record<string, unknown> = {};
  for (const [key, { form, since, unset }] of entriesOf(fields)) {
    const value = (row as Readonly<Record<string, unknown>>)[key];
    if (since === 1 || !isSame(value, unset)) picked[key] = written(value, form);
  }
  return picked;
}

// Listed once: a large map has 20,000 rows.
const entriesOf = remembered((fields: Fields) => Object.entries(fields));

function written(value: unknown, form: Form): unknown {
  if (form.kind === 'group') return pick(value as object, form.fields);
  return form.kind === 'target' ? targetOf(value as AnnotationTarget) : value;
}

const targetOf = (target: AnnotationTarget): AnnotationTarget =>
  target.kind === 'spot' ? { kind: 'spot', x: target.x, y: target.y } : { kind: target.kind, id: target.id };
