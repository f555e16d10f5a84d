import type { Aspect, Id, Table } from '#model';
import type { FindingPlace } from './finding.ts';

/** A record as the place of a finding or, where it can have several, one aspect of it. */
export const at = (table: Table, id: Id, aspect?: Aspect): FindingPlace =>
  aspect === undefined ? { kind: 'record', table, id } : { kind: 'record', table, id, aspect };

/** A step from one touchpoint to the next, in whichever journeys. */
export const step = (source: Id, target: Id): FindingPlace => ({ kind: 'link', source, target });

/** By `source target`, whatever leads there. */
export const stepKey = ({ source, target }: { readonly source: Id; readonly target: Id }): string =>
  `${source} ${target}`;
