import { TABLES, type Change, type Id, type Table } from '#model';
import { withLateFields } from './older-row.ts';
import { isWhole } from './row-shape.ts';

/** The change that lay on this device, with whole rows; null where it is anything but sound. */
export const soundChange = (value: unknown): Change | null => (isChange(value) ? withLateRows(value) : null);

/** Whether it is a plain object, not null and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChange = (value: unknown): value is Change =>
  isObject(value) &&
  Object.entries(value).every(([key, part]) => {
    if (key === 'info') return isObject(part) && isWholeInfo(part['before']) && isWholeInfo(part['after']);
    return isTable(key) && isObject(part) && Object.entries(part).every(([id, row]) => isRowChange(key, id, row));
  });

// An id such as `constructor` would find something in any table.
const isRowChange = (table: Table, id: Id, value: unknown): boolean => {
  if (id in {} || !isObject(value)) return false;
  const { before, after } = value;
  const isRow = (row: unknown): boolean =>
    row === null || (isObject(row) && row['id'] === id && isWhole(table, withLateFields(table, row)));
  return isRow(before) && isRow(after) && (before !== null || after !== null);
};

/** The change with whole rows: a tab of an older version may have been the last to write here. */
function withLateRows(change: Change): Change {
  const tables = TABLES.filter((table) => change[table] !== undefined).map((table) => {
    const whole = (row: object | null): object | null => (row === null ? null : withLateFields(table, row));
    const rows = Object.entries<{ before: object | null; after: object | null }>(change[table] ?? {});
    return [
      table,
      Object.fromEntries(rows.map(([id, { before, after }]) => [id, { before: whole(before), after: whole(after) }])),
    ];
  });
  const { info } = change;
  const late = info && {
    info: { before: withLateFields('info', info.before), after: withLateFields('info', info.after) },
  };
  return { ...change, ...late, ...Object.fromEntries(tables) } as Change;
}

const isWholeInfo = (value: unknown): boolean => isObject(value) && isWhole('info', withLateFields('info', value));

const isTable = (key: string): key is Table => (TABLES as readonly string[]).includes(key);
