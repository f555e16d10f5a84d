import type {
  Annotation,
  Channel,
  Info,
  Journey,
  Link,
  Measure,
  Opportunity,
  Persona,
  Phase,
  Rating,
  Touchpoint,
} from './records.ts';
import type { Id } from './values.ts';

/** Row type of each table. */
export interface Rows {
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
}

/** Type of each kind of record, `info` included. */
export interface RecordTypes extends Rows {
  info: Info;
}

/** In the order in which a file lists them: what is referred to comes before what refers to it. */
export const TABLES = [
  'phases',
  'touchpoints',
  'journeys',
  'links',
  'ratings',
  'annotations',
  'personas',
  'opportunities',
  'measures',
  'channels',
] as const satisfies readonly (keyof Rows)[];

export type Table = keyof Rows;

/** Tables whose rows stand in an order that people give them. */
export const ORDERED_TABLES = ['phases', 'journeys', 'personas', 'measures'] as const satisfies readonly Table[];
export type OrderedTable = (typeof ORDERED_TABLES)[number];

export type Records<R> = Readonly<Record<Id, R>>;

export type Tables = { readonly [T in Table]: Records<Rows[T]> };

/** The document: one `info` row and flat tables of records by id. Never mutated. */
export interface JourneyMap extends Tables {
  readonly info: Info;
}

/** One table, its row type kept where the table is a variable. */
export const tableIn = <T extends Table>(tables: Tables, table: T): Records<Rows[T]> => tables[table];
