import { byPlace, idsInPlace, inOrder, linksAt, type Id, type JourneyMap, type Link } from '#model';

interface Place {
  /** Unique in the tree, and the same as long as the record is there. */
  readonly key: string;
  readonly parent: string | null;
  /** From 1: its place among the rows beside it, and how many these are. */
  readonly position: number;
  readonly count: number;
  /** null where nothing is below it. */
  readonly isOpen: boolean | null;
}

export type PhaseRow = Place & { readonly kind: 'phase'; readonly level: 1; readonly id: Id; readonly size: number };
export type TouchpointRow = Place & { readonly kind: 'touchpoint'; readonly level: 2; readonly id: Id };
/** `on`: the touchpoint above leads along the link; `here`: it is led to. `other` is at the link's other end. */
export type LinkRow = Place & {
  readonly kind: 'link';
  readonly level: 3;
  readonly id: Id;
  readonly from: 'on' | 'here';
  readonly other: Id;
};
export type OutlineRow = PhaseRow | TouchpointRow | LinkRow;

export const phaseKey = (id: Id): string => `phase:${id}`;
export const touchpointKey = (id: Id): string => `touchpoint:${id}`;
const linkKey = (id: Id, from: 'on' | 'here'): string => `${from}:${id}`;

/** Up to so many touchpoints all phases are open at first. */
const OPEN_AT_FIRST = 300;

/**
 * The rows of the outline that are to be seen: phases, their touchpoints in reading order, and below these the links
 * that leave and enter them, by journey. `opened` are the rows opened or closed by hand.
 */
export const outlineRows = (map: JourneyMap, opened: Opened): readonly OutlineRow[] =>
  createOutlineKeeper()(map, opened);

type Opened = Readonly<Record<string, boolean>>;

/** The rows of one phase, and what they were derived from. */
interface KeptPhase {
  readonly read: readonly unknown[];
  readonly rows: readonly OutlineRow[];
}

/** Keeps the rows of a map as it changes: those of a phase stay the very same while nothing in it moves, comes or goes. */
export function createOutlineKeeper(): (map: JourneyMap, opened: Opened) => readonly OutlineRow[] {
  let kept = new Map<Id, KeptPhase>();
  let all: readonly OutlineRow[] = [];
  return (map, opened) => {
    const ids = idsInPlace(map);
    const phases = inOrder(map.phases);
    const size = phases.reduce((sum, { id }) => sum + (ids.get(id)?.length ?? 0), 0);
    const before = kept;
    kept = new Map(
      phases.map(({ id }, index) => {
        const inside = ids.get(id) ?? NO_IDS;
        const shown: ShownPhase = {
          id,
          inside,
          position: index + 1,
          count: phases.length,
          isOpen: inside.length === 0 ? null : (opened[phaseKey(id)] ?? size <= OPEN_AT_FIRST),
        };
        // Which of two links comes first is told by where they lead, be it into another phase.
        const hasOpen = inside.some((each) => opened[touchpointKey(each)] === true);
        const read = [...Object.values(shown), opened, map.links, ...(hasOpen ? [map.journeys, ids, map.phases] : [])];
        const last = before.get(id);
        const isSame = last?.read.length === read.length && read.every((each, at) => each === last.read[at]);
        return [id, isSame ? last : { read, rows: phaseRows(map, opened, shown) }];
      }),
    );
    const lists = [...kept.values()];
    if (before.size !== kept.size || phases.some(({ id }) => before.get(id) !== kept.get(id)))
      all = lists.flatMap(({ rows }) => rows);
    return all;
  };
}

const NO_IDS: readonly Id[] = [];

interface ShownPhase extends Pick<PhaseRow, 'id' | 'position' | 'count' | 'isOpen'> {
  readonly inside: readonly Id[];
}

function phaseRows(map: JourneyMap, opened: Opened, { inside, ...shown }: ShownPhase): OutlineRow[] {
  const key = phaseKey(shown.id);
  const row: PhaseRow = { kind: 'phase', level: 1, key, parent: null, size: inside.length, ...shown };
  if (row.isOpen !== true) return [row];
  const touchpoints = inside.flatMap((id, at) =>
    touchpointRows(map, opened, { id, parent: key, position: at + 1, count: inside.length }),
  );
  return [row, ...touchpoints];
}

function touchpointRows(
  map: JourneyMap,
  opened: Opened,
  place: Pick<TouchpointRow, 'id' | 'parent' | 'position' | 'count'>,
): OutlineRow[] {
  const key = touchpointKey(place.id);
  const { on, here } = linksAt(map, place.id);
  const count = on.length + here.length;
  const isOpen = count === 0 ? null : (opened[key] ?? false);
  const row: TouchpointRow = { kind: 'touchpoint', level: 2, key, ...place, isOpen };
  if (isOpen !== true) return [row];
  const links = [...ends(map, on, 'on'), ...ends(map, here, 'here')];
  return [
    row,
    ...links.map((end, index): LinkRow => ({
      kind: 'link',
      level: 3,
      key: linkKey(end.id, end.from),
      parent: key,
      position: index + 1,
      count,
      isOpen: null,
      ...end,
    })),
  ];
}

/** The links in the order of their journeys, within one in that of the touchpoints they meet. */
function ends(map: JourneyMap, links: readonly Link[], from: 'on' | 'here'): Pick<LinkRow, 'id' | 'from' | 'other'>[] {
  const journeys = inOrder(map.journeys).map(({ id }) => id);
  const compare = byPlace(map);
  return links
    .map(({ id, journeyId, source, target }) => ({ id, journeyId, from, other: from === 'on' ? target : source }))
    .toSorted(
      (a, b) =>
        journeys.indexOf(a.journeyId) - journeys.indexOf(b.journeyId) ||
        compare(map.touchpoints[a.other]!, map.touchpoints[b.other]!),
    )
    .map(({ id, other }) => ({ id, from, other }));
}
