import type { Fields, NeededIn } from './field.ts';
import type { JourneyMap, RecordTypes } from './journey-map.ts';
import { firstOrders } from './order.ts';
import { RECORDS, type Info, type Phase, type RecordName } from './records.ts';
import type { Id, Timestamp } from './values.ts';

/** What a new record needs, and may say. */
export type New<N extends RecordName> = Pick<RecordTypes[N], NeededIn<(typeof RECORDS)[N]> & keyof RecordTypes[N]> &
  Partial<RecordTypes[N]>;

/** Makes records of one kind: every field that is not given says that it is unset, so that a record is always complete. */
export function factory<N extends RecordName>(name: N): (fields: New<N>) => RecordTypes[N] {
  const unset = unsetIn(RECORDS[name]);
  return (fields) => ({ ...unset, ...fields }) as unknown as RecordTypes[N];
}

/** What the fields say as long as nobody has set them; those that have to be given are missing. */
const unsetIn = (fields: Fields): object =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, { unset }]) => (unset === undefined ? [] : [[key, unset]])));

export const createPhase = factory('phases');
export const createTouchpoint = factory('touchpoints');
export const createJourney = factory('journeys');
export const createLink = factory('links');
export const createRating = factory('ratings');
export const createAnnotation = factory('annotations');
export const createPersona = factory('personas');
export const createOpportunity = factory('opportunities');
export const createMeasure = factory('measures');
export const createChannel = factory('channels');
export const createInterest = factory('interests');
export const createDismissal = factory('dismissals');

const createWholeInfo = factory('info');

export const createInfo = (title: string, now: Timestamp): Info =>
  createWholeInfo({ title, createdAt: now, updatedAt: now });

/** A map with the given phases (at least one), in that order, and nothing else. */
export function createMap(info: Info, phases: readonly (Pick<Phase, 'id' | 'title'> & Partial<Phase>)[]): JourneyMap {
  const orders = firstOrders(phases.length);
  const rows = phases.map((phase, index) => createPhase({ ...phase, order: orders[index]! }));
  return { info, ...emptyTables(), phases: tableOf(rows) };
}

/** All tables, empty. */
export const emptyTables = (): Omit<JourneyMap, 'info'> => ({
  phases: {},
  touchpoints: {},
  journeys: {},
  links: {},
  ratings: {},
  annotations: {},
  personas: {},
  opportunities: {},
  measures: {},
  channels: {},
  interests: {},
  dismissals: {},
});

/** Rows as a table by id. */
export const tableOf = <R extends { readonly id: Id }>(rows: readonly R[]): Record<Id, R> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));
