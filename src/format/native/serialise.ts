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
export const serialise = (map: JourneyMap): string => [...filePieces(map)].join('');

/** The same piece by piece, some hundred rows in each: who makes much of it can let others in between. */
export function* filePieces(map: JourneyMap): Generator<string, void, undefined> {
  yield `{\n  "format": ${JSON.stringify(FORMAT)},\n  "version": ${VERSION},\n  "info": ${textOf(map.info, RECORDS.info, '  ')}`;
  for (const table of TABLES) {
    const rows = rowsInOrder(map, table);
    if (rows.length === 0 && isLateTable(table)) continue;
    yield `,\n  "${table}": [`;
    for (let at = 0; at < rows.length; at += PIECE) {
      const texts = rows.slice(at, at + PIECE).map((row) => `\n    ${textOf(row, RECORDS[table], '    ')}`);
      yield (at === 0 ? '' : ',') + texts.join(',');
    }
    yield rows.length === 0 ? ']' : '\n  ]';
  }
  yield '\n}\n';
}

const PIECE = 200;

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
  rowsInOrder(map, table).map((row) => pick(row, RECORDS[table]));

const rowsInOrder = (map: JourneyMap, table: Table): object[] =>
  Object.values<{ id: string; order?: string }>(tableIn(map, table))
    .map((row) => ({ row, id: row.id, order: row.order ?? '' }))
    .sort(byOrder)
    .map(({ row }) => row);

/** The record's own fields, in their order. */
function pick(row: object, fields: Fields): object {
  const picked: Record<string, unknown> = {};
  eachField(row, fields, (key, value) => (picked[key] = value));
  return picked;
}

/** What `JSON.stringify` gives for them with lines, in a third of its time. */
function textOf(row: object, fields: Fields, indent: string): string {
  const lines: string[] = [];
  eachField(row, fields, (key, value) => {
    const text = typeof value === 'object' && value !== null ? linesOf(value, `${indent}  `) : JSON.stringify(value);
    lines.push(`\n${indent}  "${key}": ${text}`);
  });
  return `{${lines.join(',')}\n${indent}}`;
}

const linesOf = (value: object, indent: string): string =>
  Array.isArray(value) && value.length === 0 ? '[]' : JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

function eachField(row: object, fields: Fields, take: (key: string, value: unknown) => void): void {
  for (const [key, { form, since, unset }] of entriesOf(fields)) {
    const value = (row as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined && (since === 1 || !isSame(value, unset))) take(key, written(value, form));
  }
}

// Listed once: a large map has 20,000 rows.
const entriesOf = remembered((fields: Fields) => Object.entries(fields));

function written(value: unknown, form: Form): unknown {
  if (form.kind === 'group') return pick(value as object, form.fields);
  return form.kind === 'target' ? targetOf(value as AnnotationTarget) : value;
}

const targetOf = (target: AnnotationTarget): AnnotationTarget =>
  target.kind === 'spot' ? { kind: 'spot', x: target.x, y: target.y } : { kind: target.kind, id: target.id };
