import type {
  Annotation,
  Channel,
  Dismissal,
  Info,
  Interest,
  Journey,
  Link,
  Measure,
  Opportunity,
  Persona,
  Phase,
  Rating,
  Touchpoint,
} from './records.ts';
import type { Table } from './tables.ts';
import type { Id } from './values.ts';

/** Row type of each table. */
export interface Rows extends Record<Table, { readonly id: Id }> {
  phases: Phase;
  touchpoints: Touchpoint;
  journeys: Journey;
  links: Link;
  ratings: Rating;
  annotations: Annotation;
  personas: Persona;
  opportunities: Opportunity;
  measures: Measure;
  channels: Channel;
  interests: Interest;
  dismissals: Dismissal;
}

/** Type of each kind of record, `info` included. */
export interface RecordTypes extends Rows {
  info: Info;
}

export type Records<R> = Readonly<Record<Id, R>>;

export type Tables = { readonly [T in Table]: Records<Rows[T]> };

/** The document: one `info` row and flat tables of records by id. Never mutated. */
export interface JourneyMap extends Tables {
  readonly info: Info;
}

/** One table, its row type kept where the table is a variable. */
export const tableIn = <T extends Table>(tables: Tables, table: T): Records<Rows[T]> => tables[table];
