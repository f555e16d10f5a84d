import type { Field, Form } from './field.ts';
import { RECORDS } from './records.ts';
import { TABLES, type Table } from './tables.ts';
import type { AnnotationTarget, Id } from './values.ts';

/** A field by which a row names rows of other tables. */
export interface ReferringField {
  readonly key: string;
  readonly form: Form;
}

/** The table in which what an annotation is about lies. */
export const TARGET_TABLES = {
  touchpoint: 'touchpoints',
  link: 'links',
  phase: 'phases',
} as const satisfies Readonly<Record<Exclude<AnnotationTarget['kind'], 'spot'>, Table>>;

/** The tables that a value of this form names rows of. */
const tablesNamed = (form: Form): readonly Table[] => {
  switch (form.kind) {
    case 'reference':
      return [form.to];
    case 'target':
      return Object.values(TARGET_TABLES);
    case 'optional':
      return tablesNamed(form.of);
    case 'list':
      return tablesNamed(form.item);
    default:
      return [];
  }
};

const fieldsByTable: ReadonlyMap<Table, readonly ReferringField[]> = new Map(
  TABLES.map((table) => [
    table,
    Object.entries<Field>(RECORDS[table])
      .map(([key, { form }]) => ({ key, form }))
      .filter(({ form }) => tablesNamed(form).length > 0),
  ]),
);

/** The fields in which rows of a table name rows of other tables, in the order in which they are declared. */
export const referringFields = (table: Table): readonly ReferringField[] => fieldsByTable.get(table) ?? [];

/** Whether a row of `table` names a row of another one that is among these ids. */
export function namesAny(table: Table, row: object, { of, ids }: { of: Table; ids: ReadonlySet<Id> }): boolean {
  return referringFields(table).some(
    ({ key, form }) => tablesNamed(form).includes(of) && namedBy(Reflect.get(row, key), of).some((id) => ids.has(id)),
  );
}

/** Whether rows of `table` can name rows of another one. */
export const canName = (table: Table, other: Table): boolean =>
  referringFields(table).some(({ form }) => tablesNamed(form).includes(other));

/** The ids in `table` that a value says; the value is of a form that may name rows of it. */
function namedBy(value: Id | null | readonly Id[] | AnnotationTarget, table: Table): readonly Id[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  if (!('kind' in value)) return value;
  return value.kind !== 'spot' && TARGET_TABLES[value.kind] === table ? [value.id] : [];
}
