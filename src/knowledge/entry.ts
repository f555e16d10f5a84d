import type { SourceId } from './sources.ts';

/** One thing's name in both languages. */
export interface Name {
  readonly ja: string;
  readonly en: string;
}

/** A language that every name has. */
export type NameLanguage = keyof Name;

/** One row of a table of knowledge. A map stores the id only. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly name: Name;
  /** Where the row comes from. */
  readonly source: SourceId;
}

/** The row with this id, or undefined. */
export const entryOf = <E extends Entry>(table: readonly E[], id: string): E | undefined =>
  table.find((entry) => entry.id === id);

/** What an id is called; an unknown id, from a foreign or newer file, is shown as it is. */
export const nameOf = (table: readonly Entry[], id: string, language: NameLanguage): string =>
  entryOf(table, id)?.name[language] ?? id;
