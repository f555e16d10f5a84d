import {
  TABLES,
  byOrder,
  changesIn,
  diff,
  touchedFields,
  withRowsOf,
  type Id,
  type Info,
  type JourneyMap,
  type Rows,
  type Table,
} from '#model';

export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved';

/** Where a difference is seen on the canvas. */
export interface DifferencePlace {
  readonly table: 'phases' | 'touchpoints' | 'links';
  readonly id: Id;
}

type AnyRow = Rows[Table] | Info;

/** One record that is another in a later version of its map. */
export interface Difference {
  readonly table: Table | 'info';
  /** '' for the map's own info. */
  readonly id: Id;
  /** A touchpoint that only lies elsewhere, or a row that only stands elsewhere among others, is `moved`. */
  readonly kind: DifferenceKind;
  /** Whether it also lies elsewhere. */
  readonly isMoved: boolean;
  /** Null where it was not there. */
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
  /** The fields that say something else, in the record's own order; none of a row that came or went. */
  readonly fields: readonly string[];
  /** Null where the canvas does not show it. */
  readonly place: DifferencePlace | null;
}

/** What differs between two versions of a map, table by table; rows are compared by what they say. */
export function differences(before: JourneyMap, after: JourneyMap): readonly Difference[] {
  const change = diff(before, withRowsOf(before, after));
  if (change === null) return [];
  const maps = { before, after };
  const info = change.info === undefined ? [] : infoDifferences(change.info.before, change.info.after);
  return [
    ...info,
    ...TABLES.flatMap((table) =>
      changesIn(change, table).flatMap(([id, row]) => rowDifferences(table, { id, ...row }, maps)),
    ),
  ];
}

/** How many records were added, removed, changed, moved. */
export function countDifferences(all: readonly Difference[]): Readonly<Record<DifferenceKind, number>> {
  const count = (kind: DifferenceKind): number => all.filter((each) => each.kind === kind).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed'), moved: count('moved') };
}

/** By key (`placeKey`) how each place on the canvas differs, with what belongs to it: its ratings, annotations, links’ ends. */
export function placesDiffering(all: readonly Difference[]): ReadonlyMap<string, DifferenceKind> {
  const places = new Map<string, DifferenceKind>();
  for (const { place, table, kind } of all) {
    if (place === null) continue;
    const key = placeKey(place);
    const isOwn = place.table === table;
    // What belongs to a card is a change of the card; the card's own coming and going says more.
    if (isOwn && kind !== 'moved') places.set(key, kind);
    else if (!places.has(key) || (places.get(key) === 'moved' && !isOwn)) places.set(key, isOwn ? kind : 'changed');
  }
  return places;
}

export const placeKey = ({ table, id }: DifferencePlace): string => `${table} ${id}`;

type Maps = { readonly before: JourneyMap; readonly after: JourneyMap };

/** When a map was begun and last changed says nothing of what it holds. */
function infoDifferences(before: Info, after: Info): Difference[] {
  const fields = Object.keys(touchedFields(before, after)).filter((key) => key !== 'updatedAt' && key !== 'createdAt');
  return fields.length === 0
    ? []
    : [{ table: 'info', id: '', kind: 'changed', isMoved: false, before, after, fields, place: null }];
}

const PLACE: readonly string[] = ['phaseId', 'x', 'y', 'order'];

function rowDifferences<T extends Table>(
  table: T,
  { id, before, after }: { readonly id: Id; readonly before: Rows[T] | null; readonly after: Rows[T] | null },
  maps: Maps,
): Difference[] {
  const place = placeOf(table, (after ?? before)!, maps);
  if (before === null || after === null) {
    const kind = before === null ? 'added' : 'removed';
    return [{ table, id, kind, isMoved: false, before, after, fields: [], place }];
  }
  const touched = Object.keys(touchedFields(before, after));
  const isMoved = touched.some((key) => (key === 'order' ? standsElsewhere(table, id, maps) : PLACE.includes(key)));
  const fields = touched.filter((key) => !PLACE.includes(key) || key === 'phaseId');
  const isChanged = fields.some((key) => key !== 'phaseId');
  if (!isChanged && !isMoved) return [];
  return [{ table, id, kind: isChanged ? 'changed' : 'moved', isMoved, before, after, fields, place }];
}

/** Whether a row stands elsewhere among those that both versions have; its order key may be another all the same. */
function standsElsewhere(table: Table, id: Id, { before, after }: Maps): boolean {
  const rank = (map: JourneyMap, other: JourneyMap): number =>
    Object.values<{ id: Id; order?: string }>(map[table])
      .filter((row) => row.id in other[table])
      .map((row) => ({ id: row.id, order: row.order ?? '' }))
      .sort(byOrder)
      .findIndex((row) => row.id === id);
  return rank(before, after) !== rank(after, before);
}

function placeOf(table: Table, row: Rows[Table], { before, after }: Maps): DifferencePlace | null {
  if (table === 'touchpoints' || table === 'links' || table === 'phases') return { table, id: row.id };
  if ('touchpointId' in row) return { table: 'touchpoints', id: row.touchpointId };
  if ('touchpointIds' in row) {
    const [id] = row.touchpointIds;
    return id === undefined ? null : { table: 'touchpoints', id };
  }
  if (!('parentId' in row)) return null;
  const { target, parentId } = row;
  if (parentId !== null) {
    const parent = after.annotations[parentId] ?? before.annotations[parentId];
    return parent === undefined || parent.parentId !== null ? null : placeOf('annotations', parent, { before, after });
  }
  if (target.kind === 'spot') return null;
  return { table: `${target.kind}s`, id: target.id };
}
