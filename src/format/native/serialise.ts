import { byOrder, isSame, TABLES, tableIn, type AnnotationTarget, type JourneyMap, type Table } from '#model';
import {
  FORMAT,
  VERSION,
  infoFields,
  isLateField,
  isLateTable,
  reviewFields,
  rowFields,
  type Fields,
  type MapFile,
} from './schema.ts';

/**
 * A map as the text of its file: UTF-8, two-space indent, fields in the schema's order, rows by order key, then
 * id, a newline at the end. The same map always gives the same text, and a small change a small difference. What
 * came after the first files is left out while it says nothing.
 */
export const serialise = (map: JourneyMap): string => `${JSON.stringify(mapToFile(map), null, 2)}\n`;

/** The file as a value. Only known fields are taken. */
export function mapToFile(map: JourneyMap): MapFile {
  const tables = TABLES.map((table) => [table, rowsOf(map, table)] as const).filter(
    ([table, rows]) => rows.length > 0 || !isLateTable(table),
  );
  const file = { format: FORMAT, version: VERSION, info: pick(map.info, infoFields), ...Object.fromEntries(tables) };
  return file as MapFile;
}

const rowsOf = (map: JourneyMap, table: Table): object[] =>
  Object.values<{ id: string; order?: string }>(tableIn(map, table))
    .toSorted((a, b) => byOrder({ id: a.id, order: a.order ?? '' }, { id: b.id, order: b.order ?? '' }))
    .map((row) => pick(row, rowFields[table]));

/** The named fields of a row, in the schema's order. */
const pick = (row: object, fields: Fields): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, schema]) => {
      const value = (row as Readonly<Record<string, unknown>>)[key];
      if (isLateField(schema) && isSame(value, schema.default)) return [];
      if (key === 'review') return [[key, pick(value as object, reviewFields)]];
      return [[key, key === 'target' && typeof value === 'object' ? targetOf(value as AnnotationTarget) : value]];
    }),
  );

const targetOf = (target: AnnotationTarget): AnnotationTarget =>
  target.kind === 'spot' ? { kind: 'spot', x: target.x, y: target.y } : { kind: target.kind, id: target.id };
