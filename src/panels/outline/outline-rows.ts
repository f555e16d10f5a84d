import { byPlace, groupBy, inOrder, linksAt, touchpointsInPlace, type Id, type JourneyMap, type Link } from '#model';

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
export function outlineRows(map: JourneyMap, opened: Readonly<Record<string, boolean>>): OutlineRow[] {
  const phases = inOrder(map.phases);
  const inPlace = touchpointsInPlace(map);
  const byPhase = groupBy(inPlace, ({ phaseId }) => phaseId);
  const isOpenAtFirst = inPlace.length <= OPEN_AT_FIRST;
  return phases.flatMap(({ id }, index): OutlineRow[] => {
    const key = phaseKey(id);
    const touchpoints = byPhase.get(id) ?? [];
    const isOpen = touchpoints.length === 0 ? null : (opened[key] ?? isOpenAtFirst);
    const row: PhaseRow = {
      kind: 'phase',
      level: 1,
      key,
      parent: null,
      id,
      position: index + 1,
      count: phases.length,
      isOpen,
      size: touchpoints.length,
    };
    if (isOpen !== true) return [row];
    return [
      row,
      ...touchpoints.flatMap((touchpoint, at) =>
        touchpointRows(map, opened, { id: touchpoint.id, parent: key, position: at + 1, count: touchpoints.length }),
      ),
    ];
  });
}

function touchpointRows(
  map: JourneyMap,
  opened: Readonly<Record<string, boolean>>,
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
