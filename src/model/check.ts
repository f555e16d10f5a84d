import { firstOrders, inOrder, isOrderKey } from './order.ts';
import { ORDERED_TABLES, tableIn, type JourneyMap, type OrderedTable, type Rows, type Table } from './journey-map.ts';
import { createPhase, tableOf } from './create.ts';
import { changed, isSame } from './patch.ts';
import { numbersInRange } from './range.ts';
import type { AnnotationTarget, Id } from './values.ts';

/** What can be wrong with a map whose single fields are well-typed, and how `repair` mends it. */
export type FlawCode =
  | 'noPhase' // one is added
  | 'order' // keys are given anew
  | 'number' // brought into range
  | 'danglingPhase' // the touchpoint moves to the first phase
  | 'danglingReference' // the record is dropped
  | 'clearedReference' // the reference is cleared, the record stays
  | 'selfLink' // dropped
  | 'doubleLink' // dropped
  | 'doubleChannel' // dropped
  | 'aspects'; // made one to four distinct

export interface Flaw {
  readonly code: FlawCode;
  readonly table: Table;
  readonly id: Id;
}

/** Every invariant of the map that is broken; empty for a sound one. */
export const check = (map: JourneyMap): Flaw[] => repair(map).flaws;

/** The nearest sound map, and what had to be mended: a row may have several flaws. A sound map comes back as it is. */
export function repair(map: JourneyMap): { readonly map: JourneyMap; readonly flaws: Flaw[] } {
  const flaws: Flaw[] = [];
  const mend = <T extends Table>(table: T, judge: (row: Rows[T]) => Verdict<Rows[T]>): void => {
    const rows = Object.values(tableIn(map, table));
    const kept = rows.flatMap((row) => {
      const verdict = judge(row);
      if (verdict === null) return [row];
      flaws.push({ code: verdict.code, table, id: row.id });
      return verdict.row === null ? [] : [verdict.row];
    });
    if (kept.some((row, index) => row !== rows[index]) || kept.length !== rows.length) {
      map = { ...map, [table]: tableOf(kept) };
    }
  };
  const mendOrder = (table: OrderedTable): void => {
    const rows = inOrder<Rows[typeof table]>(map[table]);
    const keys = new Set(rows.map(({ order }) => order));
    if (keys.size === rows.length && rows.every(({ order }) => isOrderKey(order))) return;
    flaws.push({ code: 'order', table, id: rows[0]!.id });
    const orders = firstOrders(rows.length);
    map = { ...map, [table]: tableOf(rows.map((row, index) => ({ ...row, order: orders[index]! }))) };
  };

  if (Object.keys(map.phases).length === 0) {
    const phase = createPhase({ id: 'phase', order: firstOrders(1)[0]!, title: '' });
    flaws.push({ code: 'noPhase', table: 'phases', id: phase.id });
    map = { ...map, phases: tableOf([phase]) };
  }
  for (const table of ORDERED_TABLES) mendOrder(table);
  const first = inOrder(map.phases)[0]!.id;

  mend('phases', (row) => inRange('phases', row));
  mend('touchpoints', (row) =>
    row.phaseId in map.phases ? null : { code: 'danglingPhase', row: { ...row, phaseId: first } },
  );
  mend('touchpoints', (row) => inRange('touchpoints', row));
  mend('journeys', (row) => {
    const aspects = [...new Set(row.aspects)];
    if (aspects.length === 0) aspects.push('medical');
    return isSame(aspects, row.aspects) ? null : { code: 'aspects', row: { ...row, aspects } };
  });
  mend('journeys', (row) =>
    row.personaId === null || row.personaId in map.personas
      ? null
      : { code: 'clearedReference', row: { ...row, personaId: null } },
  );
  const ends = new Set<string>();
  mend('links', (row) => {
    if (!(row.journeyId in map.journeys && row.source in map.touchpoints && row.target in map.touchpoints)) {
      return { code: 'danglingReference', row: null };
    }
    if (row.source === row.target) return { code: 'selfLink', row: null };
    const key = `${row.journeyId} ${row.source} ${row.target}`;
    if (ends.has(key)) return { code: 'doubleLink', row: null };
    ends.add(key);
    return null;
  });
  mend('ratings', (row) =>
    row.touchpointId in map.touchpoints ? inRange('ratings', row) : { code: 'danglingReference', row: null },
  );
  mend('annotations', (row) => (isThere(map, row.target) ? null : { code: 'danglingReference', row: null }));
  mend('annotations', (row) => inRange('annotations', row));
  mend('annotations', (row) =>
    row.parentId === null || row.parentId in map.annotations
      ? null
      : { code: 'clearedReference', row: { ...row, parentId: null } },
  );
  mend('opportunities', (row) => {
    const touchpointIds = [...new Set(row.touchpointIds)].filter((id) => id in map.touchpoints);
    return isSame(touchpointIds, row.touchpointIds)
      ? null
      : { code: 'clearedReference', row: { ...row, touchpointIds } };
  });
  mend('opportunities', (row) => inRange('opportunities', row));
  mend('measures', (row) => inRange('measures', row));
  const known = new Set<string>();
  mend('channels', ({ channel }) => {
    if (known.has(channel)) return { code: 'doubleChannel', row: null };
    known.add(channel);
    return null;
  });
  mend('channels', (row) => inRange('channels', row));
  return { map, flaws };
}

/** null: sound; `row: null`: cannot stay. */
type Verdict<R> = { readonly code: FlawCode; readonly row: R | null } | null;

function inRange<T extends Table>(table: T, row: Rows[T]): Verdict<Rows[T]> {
  const [mended] = changed(row, numbersInRange(table, row));
  return mended === undefined ? null : { code: 'number', row: mended };
}

const TARGET_TABLE = { touchpoint: 'touchpoints', link: 'links', phase: 'phases' } as const;

/** Whether what an annotation hangs on is in the map; a spot always is. */
export const isThere = (map: JourneyMap, target: AnnotationTarget): boolean =>
  target.kind === 'spot' || target.id in map[TARGET_TABLE[target.kind]];
