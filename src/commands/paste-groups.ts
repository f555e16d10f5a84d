import {
  CARD,
  GAP,
  cleanFields,
  freeCornerIn,
  inOrder,
  phaseAt,
  positionOf,
  snapValue,
  spanOf,
  type Id,
  type JourneyMap,
  type Phase,
  type PhaseKind,
  type Point,
} from '#model';
import { isSameWord, kindNamed, phaseNamed } from '#knowledge';
import type { PastedItem } from '#format';
import { layoutPhases } from '#layout';

/** What goes into one phase. */
export interface PasteGroup {
  readonly phase: Pick<Phase, 'id' | 'title'> & { readonly kind: PhaseKind };
  readonly isNew: boolean;
  readonly items: readonly PastedItem[];
  /** Corners of the cards, from the phase's left edge. */
  readonly places: readonly Point[];
  /** That the phase needs at least, map units. */
  readonly width: number;
}

/** Where a list goes: at the pointer, or, where that is elsewhere, near the middle of the view. */
export interface PasteSpot {
  readonly pointer: Point | null;
  readonly middle: Point;
}

/** A pasted list by phases, laid out: at the pointer if it is free there and no phase is named, else below what lies in those phases. */
export function pasteGroups(
  map: JourneyMap,
  items: readonly PastedItem[],
  { spot, newId }: { spot: PasteSpot; newId: () => Id },
): PasteGroup[] {
  const here = phaseAt(map, (spot.pointer ?? spot.middle).x).phase;
  const drafts = draftsOf(map, items, here, newId);
  const layouts = layoutPhases(drafts.map((draft) => draft.items.length));
  const isHere = items.every(({ phase }) => phase === null);
  const shift = (isHere ? shiftTo(map, here.id, spot, layouts[0]?.places ?? []) : null) ?? {
    x: 0,
    y: topFor(map, drafts) - GAP.border,
  };
  return drafts.map((draft, at) => {
    const { places, width } = layouts[at]!;
    return { ...draft, width, places: places.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y })) };
  });
}

interface Draft extends Pick<PasteGroup, 'phase' | 'isNew'> {
  readonly items: PastedItem[];
}

function draftsOf(map: JourneyMap, items: readonly PastedItem[], here: Phase, newId: () => Id): Draft[] {
  const phases = inOrder(map.phases);
  const drafts: Draft[] = [];
  for (const item of items) {
    const name = item.phase ?? '';
    const named = item.phase === null ? here : phaseNamed(phases, name);
    const known = drafts.find(({ phase }) =>
      named === undefined ? isSameWord(phase.title, name) : phase.id === named.id,
    );
    if (known !== undefined) known.items.push(item);
    else {
      const phase = named ?? { id: newId(), ...cleanFields('phases', { title: name }), kind: kindNamed(name) };
      drafts.push({ phase, isNew: named === undefined, items: [item] });
    }
  }
  return drafts;
}

/** Below all that lies in these phases, so that what was pasted stands in one row. */
function topFor(map: JourneyMap, drafts: readonly Draft[]): number {
  const ids = new Set(drafts.map(({ phase }) => phase.id));
  const bottoms = Object.values(map.touchpoints).flatMap(({ phaseId, y }) =>
    ids.has(phaseId) ? [y + CARD.height] : [],
  );
  return bottoms.length === 0 ? GAP.border : snapValue(Math.max(...bottoms) + GAP.y);
}

/** How far a list moves so that its first card lies under the pointer; null where another card is in the way. A single one goes beside it. */
function shiftTo(map: JourneyMap, phaseId: Id, { pointer, middle }: PasteSpot, places: readonly Point[]): Point | null {
  const left = spanOf(map, phaseId)?.left ?? 0;
  const first = places[0] ?? { x: 0, y: 0 };
  const { x, y } = pointer ?? middle;
  const wanted = { x: x - CARD.width / 2, y: y - CARD.height / 2 };
  if (pointer === null && places.length > 1) return null;
  const corner = places.length > 1 ? wanted : freeCornerIn(map, phaseId, wanted);
  const shift = { x: Math.max(0, snapValue(corner.x - left - first.x)), y: snapValue(corner.y - first.y) };
  const taken = Object.values(map.touchpoints).map((touchpoint) => positionOf(map, touchpoint));
  const isFree = places.every((place) =>
    taken.every(
      (other) =>
        Math.abs(other.x - left - place.x - shift.x) >= CARD.width ||
        Math.abs(other.y - place.y - shift.y) >= CARD.height,
    ),
  );
  return isFree ? shift : null;
}
