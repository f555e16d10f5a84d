import {
  changeDue,
  changeOn,
  isSame,
  RECORDS,
  TABLES,
  touchedFields,
  type Change,
  type Id,
  type JourneyMap,
  type RowChange,
  type Table,
} from '#model';

/**
 * How a change that was planned on an earlier map stands to this one. `done`: nothing of it is missing; `due`: it can
 * be made, and what it touches still says what it said; `changed`: what it touches says something else by now; `gone`:
 * a record that it touches is there no more.
 */
export type Standing = 'done' | 'due' | 'changed' | 'gone';

type LooseRow = Readonly<Record<string, unknown>>;

interface Touched {
  readonly table: Table | 'info';
  readonly id: Id;
  /** Null where the change adds the record. */
  readonly before: LooseRow | null;
  readonly after: LooseRow;
}

export function standingOf(map: JourneyMap, change: Change): Standing {
  const wanted = changeOn(map, change);
  const touched = touchedBy(change);
  if (wanted === null || (touched.length > 0 && touched.every((each) => says(map, each)))) return 'done';
  if (touched.some(({ table, id, before }) => before !== null && rowIn(map, table, id) === null)) return 'gone';
  return isSameChange(changeDue(map, change), wanted) ? 'due' : 'changed';
}

/** Words of another that a change takes the place of, and the change that would put them back. */
export interface OtherWords {
  readonly text: string;
  readonly change: Change;
}

/** What others have written on this map, since the change was planned, in the text fields that it touches. */
export function wordsReplaced(map: JourneyMap, change: Change): OtherWords[] {
  return touchedBy(change).flatMap(({ table, id, before, after }): OtherWords[] => {
    const row = rowIn(map, table, id);
    if (before === null || row === null) return [];
    return Object.entries(touchedFields(before, after)).flatMap(([key, mine]): OtherWords[] => {
      const theirs = row[key];
      if (!isTextField(table, key) || typeof theirs !== 'string' || typeof mine !== 'string') return [];
      if (theirs === before[key] || theirs.trim() === '' || mine.includes(theirs)) return [];
      return [{ text: theirs, change: changeOf(table, id, { before: { ...row, [key]: mine }, after: row }) }];
    });
  });
}

/** What the record is called that a change touches first; '' where it has no name, or only gets one. */
export function recordNamed(change: Change): string {
  const [first] = touchedBy(change);
  const row = first?.before ?? first?.after;
  const name = row?.['title'] ?? row?.['name'] ?? row?.['label'] ?? '';
  return typeof name === 'string' ? name : '';
}

/** Every record that comes to be, or to be different. */
function touchedBy(change: Change): Touched[] {
  const info: Touched[] =
    change.info === undefined
      ? []
      : [{ table: 'info', id: '', before: loose(change.info.before), after: loose(change.info.after) }];
  const rows = TABLES.flatMap((table) =>
    Object.entries<RowChange<object>>(change[table] ?? {}).flatMap(([id, { before, after }]): Touched[] =>
      after === null ? [] : [{ table, id, before: before === null ? null : loose(before), after: loose(after) }],
    ),
  );
  return [...info, ...rows];
}

const loose = (row: object): LooseRow => row as LooseRow;

const rowIn = (map: JourneyMap, table: Table | 'info', id: Id): LooseRow | null => {
  const row: object | undefined = table === 'info' ? map.info : map[table][id];
  return row === undefined ? null : loose(row);
};

/** Whether the map says all that this record says anew, be it with more words after it, or in a record added later. */
function says(map: JourneyMap, { table, id, before, after }: Touched): boolean {
  const row = rowIn(map, table, id);
  const fields = Object.entries(before === null ? after : touchedFields(before, after)).filter(
    ([key, value]) => before !== null || (isTextField(table, key) && value !== ''),
  );
  const isSaidBy = (other: LooseRow): boolean =>
    fields.every(([key, value]) => {
      const now = other[key];
      const isText = isTextField(table, key) && typeof now === 'string' && typeof value === 'string';
      return isText ? value !== '' && now.startsWith(value) : isSame(now, value);
    });
  if (row !== null) return isSaidBy(row);
  return (
    before === null &&
    fields.length > 0 &&
    table !== 'info' &&
    Object.values<object>(map[table]).some((other) => isSaidBy(loose(other)))
  );
}

const isTextField = (table: Table | 'info', key: string): boolean => {
  const fields: Readonly<Record<string, { readonly form: { readonly kind: string } }>> = RECORDS[table];
  return ['text', 'title'].includes(fields[key]?.form.kind ?? '');
};

const changeOf = (table: Table | 'info', id: Id, row: { before: object; after: object }): Change =>
  (table === 'info' ? { info: row } : { [table]: { [id]: row } }) as Change;

/** Whether two changes of one map lead to the same. */
export function isSameChange(a: Change | null, b: Change | null): boolean {
  const [first, second] = [a, b].map((change) => (change === null ? [] : touchedBy(change)));
  const removed = (change: Change | null): string[] =>
    TABLES.flatMap((table) =>
      Object.entries<RowChange<object>>(change?.[table] ?? {}).flatMap(([id, { after }]) =>
        after === null ? [`${table} ${id}`] : [],
      ),
    );
  const isSameRow = (x: LooseRow, y: LooseRow): boolean => Object.keys(x).every((key) => isSame(x[key], y[key]));
  return (
    isSame(removed(a), removed(b)) &&
    first!.length === second!.length &&
    first!.every(({ table, id, after }) =>
      second!.some((other) => other.table === table && other.id === id && isSameRow(after, other.after)),
    )
  );
}
