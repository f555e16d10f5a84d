import * as v from 'valibot';
import type { Id } from '#model';
import { fieldOf, type Json, type JsonObject } from '../json.ts';
import { textKinds } from './schema.ts';

/** A row of a file with the id that it has in the map. */
export interface NamedRow {
  readonly id: Id;
  readonly source: JsonObject;
}

export interface NamedRows {
  readonly rows: readonly NamedRow[];
  /** The id in the map of what a reference of the file means; `''`, which no record has, where it means nothing. */
  readonly idOf: (reference: Json | undefined) => Id;
}

/** Says what happened to a row; `name` is the id that the file gives it. */
export type NoteRow = (
  code: 'idReplaced' | 'idDuplicate',
  row: { readonly source: JsonObject; readonly name: string },
) => void;

/**
 * Gives every row of a table an id that is safe: its own, or a fresh one in place of what is no string, too long
 * or a name like `__proto__`. Of rows with the same id the first stays.
 */
export function nameRows(
  sources: readonly JsonObject[],
  { newId, note }: { newId: () => Id; note: NoteRow },
): NamedRows {
  const ids = new Map<string, Id>();
  const taken = new Set<Id>(sources.map((source) => fieldOf(source, 'id')).filter(isSafeId));
  const freshId = (): Id => {
    let id = newId();
    while (taken.has(id)) id = newId();
    taken.add(id);
    return id;
  };

  const rows = sources.flatMap((source): NamedRow[] => {
    const given = fieldOf(source, 'id');
    const name = nameOf(given);
    if (name !== null && ids.has(name)) {
      note('idDuplicate', { source, name });
      return [];
    }
    const isKept = isSafeId(given);
    const id = isKept ? given : freshId();
    if (!isKept) note('idReplaced', { source, name: name ?? 'id' });
    if (name !== null) ids.set(name, id);
    return [{ id, source }];
  });
  const idOf = (reference: Json | undefined): Id => {
    const name = nameOf(reference);
    return (name === null ? undefined : ids.get(name)) ?? '';
  };
  return { rows, idOf };
}

export const isSafeId = (value: Json | undefined): value is Id => v.is(textKinds.id, value);

/** By what rows and references are matched; a number counts as its digits. */
const nameOf = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
