import {
  cleanFields,
  createLink,
  createRating,
  createTouchpoint,
  hasRoomFor,
  inOrder,
  type Id,
  type JourneyMap,
  type Rating,
} from '#model';
import { select, type Step } from '#editor';
import { isStandardPhase } from '#knowledge';
import type { PastedItem } from '#format';
import { editAll } from './edit.ts';
import type { CommandContext } from './command.ts';
import { middleOfView } from './middle.ts';
import { pasteGroups, type PasteGroup, type PasteSpot } from './paste-groups.ts';
import { pastePaths } from './paste-paths.ts';

/** Touchpoints as a reader found them in a text. */
export type PlannedItems = readonly PastedItem[];

/** What pasting a list would do, to be shown before and then done as one undo step. */
export interface PastePlan {
  readonly steps: readonly Step[];
  readonly ids: readonly Id[];
  readonly phases: readonly { readonly title: string; readonly isNew: boolean; readonly titles: readonly string[] }[];
  readonly links: number;
  /** Of the journeys that the touchpoints become steps of. */
  readonly journeys: readonly string[];
  /** The standard phases of a map not begun yet that stay empty while the list names phases: these may take their place. */
  readonly replaceable: readonly Id[];
}

/**
 * Plans what a pasted list makes of a map: touchpoints in the phases that it names, new ones for names that the map
 * does not know, and where none is named in the phase at the pointer or in the middle of the view; linked in
 * their order in the journeys that it names, else in the active one.
 */
export function planItems(context: CommandContext, items: PlannedItems, spot: PasteSpot): PastePlan {
  const { newId } = context;
  const map = context.openMap.editor.getMap();
  const groups = pasteGroups(map, items, { spot, newId });
  const idOf = new Map(items.map((item) => [item, newId()]));
  const touchpoints = groups.flatMap(({ phase, items: inside, places }) =>
    inside.map((item, index) =>
      createTouchpoint({
        id: idOf.get(item)!,
        phaseId: phase.id,
        ...places[index]!,
        ...cleanFields('touchpoints', item.fields),
      }),
    ),
  );
  const paths = pastePaths(context, items).filter(({ steps }) => steps.length > 1);
  const links = paths.flatMap(({ journey, steps }) =>
    steps.slice(1).map((item, index) =>
      createLink({
        id: newId(),
        journeyId: journey.id,
        source: idOf.get(steps[index]!)!,
        target: idOf.get(item)!,
        ...cleanFields('links', { duration: steps[index]!.wait }),
      }),
    ),
  );
  const journeys = paths.filter(({ isNew }) => isNew).map(({ journey }) => journey);
  const ratings = items.flatMap((item) => ratingsOf(context, item, idOf.get(item)!));
  return {
    steps: [...newPhases(map, groups), { name: 'pasteTouchpoints', args: { touchpoints, journeys, links, ratings } }],
    ids: touchpoints.map(({ id }) => id),
    phases: groups.map(({ phase, isNew, items: inside }) => ({
      title: phase.title,
      isNew,
      titles: inside.map(({ fields }) => fields.title ?? ''),
    })),
    links: links.length,
    journeys: paths.map(({ journey }) => journey.title),
    replaceable: items.some(({ phase }) => phase !== null) ? untouchedPhases(map, groups) : [],
  };
}

function untouchedPhases(map: JourneyMap, groups: readonly PasteGroup[]): Id[] {
  if (Object.keys(map.touchpoints).length > 0) return [];
  const used = new Set(groups.map(({ phase }) => phase.id));
  const annotated = new Set(
    Object.values(map.annotations).flatMap(({ target }) => (target.kind === 'phase' ? [target.id] : [])),
  );
  return inOrder(map.phases)
    .filter((phase) => !used.has(phase.id) && !annotated.has(phase.id) && isStandardPhase(phase))
    .map(({ id }) => id);
}

/** A new phase follows the one that stands before it in the text, or comes before the one after it, else at the end. */
function newPhases(map: JourneyMap, groups: readonly PasteGroup[]): Step[] {
  const order = inOrder(map.phases).map(({ id }) => id);
  return groups.flatMap(({ phase: { id, title, kind }, isNew, width }, at): Step[] => {
    if (!isNew) return [];
    const before = groups[at - 1];
    const after = groups.slice(at).find((group) => !group.isNew);
    const index =
      before !== undefined
        ? order.indexOf(before.phase.id) + 1
        : after === undefined
          ? order.length
          : order.indexOf(after.phase.id);
    order.splice(index, 0, id);
    return [{ name: 'addPhase', args: { id, title, kind, width, index } }];
  });
}

function ratingsOf({ openMap, newId, now }: CommandContext, { ratings = [] }: PastedItem, touchpointId: Id): Rating[] {
  const { viewpoint } = openMap.session.getState();
  const perspective = viewpoint === 'all' ? 'patient' : viewpoint;
  return ratings.map((rating) =>
    createRating({ id: newId(), touchpointId, ...rating, perspective, recordedAt: now() }),
  );
}

/** Where a list would go now. */
export const spotNow = ({ openMap }: CommandContext): PasteSpot => ({
  pointer: openMap.camera.current?.pointer() ?? null,
  middle: middleOfView(openMap),
});

/** Does what was planned, and takes away the phases that those of the list replace, if told so; false where there is no room for it. */
export function pasteItems(
  context: CommandContext,
  { steps, ids, replaceable }: PastePlan,
  { isReplacing = false }: { isReplacing?: boolean } = {},
): boolean {
  const { editor, session, view } = context.openMap;
  // Said beforehand, for a refused list must not leave behind the phases that were made for it.
  const replacing: readonly Step[] = isReplacing
    ? [{ name: 'removePhases', args: { ids: replaceable, moveTo: null } }]
    : [];
  if (!hasRoomFor(editor.getMap(), ids.length)) return false;
  if (!editAll(context, [...steps, ...replacing], 'pasteTouchpoints')) return false;
  select(session, { touchpoints: ids });
  const [first, ...others] = ids;
  if (first !== undefined) view.current?.reveal(first, others);
  return true;
}
