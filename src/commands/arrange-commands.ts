import { ALIGNMENTS, align, distribute, tidy, type Alignment, type Corners } from '#layout';
import { select } from '#editor';
import { canMove, linksByJourney, pathOf, positionOf, type Id, type Touchpoint } from '#model';
import { edit } from './edit.ts';
import { current } from './current.ts';
import { define, type CommandContext } from './command.ts';

const SIDES = {
  left: 'Left',
  centre: 'Centre',
  right: 'Right',
  top: 'Top',
  middle: 'Middle',
  bottom: 'Bottom',
} as const satisfies Record<Alignment, string>;

// As in Excalidraw. Not as in Figma: Alt with a letter opens menus on Windows and types signs on a Mac.
const ARROWS = { left: 'Left', right: 'Right', top: 'Up', bottom: 'Down' } as const satisfies Partial<
  Record<Alignment, string>
>;

/** Putting touchpoints in order, keeping them in their place, and selecting what belongs together. */
export const arrangeCommands = define([
  {
    id: 'tidy',
    shortcuts: ['Shift+T'],
    scope: 'canvas',
    group: 'arrange',
    isEnabled: (context) => toTidy(context).some(canMove),
    run: tidyUp,
  },
  ...ALIGNMENTS.map((alignment) => ({
    id: `align${SIDES[alignment]}` as const,
    shortcuts: alignment in ARROWS ? [`Mod+Shift+Arrow${ARROWS[alignment as keyof typeof ARROWS]}`] : [],
    scope: 'canvas' as const,
    group: 'arrange' as const,
    isEnabled: (context: CommandContext) => movable(context).length >= 2,
    run: (context: CommandContext) => rearrange(context, (corners) => align(corners, alignment)),
  })),
  ...(['horizontally', 'vertically'] as const).map((direction) => ({
    id: direction === 'horizontally' ? ('distributeHorizontally' as const) : ('distributeVertically' as const),
    shortcuts: [],
    scope: 'canvas' as const,
    group: 'arrange' as const,
    isEnabled: (context: CommandContext) => movable(context).length >= 3,
    run: (context: CommandContext) => rearrange(context, (corners) => distribute(corners, direction)),
  })),
  {
    id: 'toggleLock',
    shortcuts: ['Mod+Shift+L'],
    scope: 'canvas',
    group: 'arrange',
    isEnabled: (context) => concerned(context).length > 0,
    run: (context) => {
      const ids = concerned(context).map(({ id }) => id);
      edit(context, isAllLocked(context) ? 'unlockTouchpoints' : 'lockTouchpoints', { ids });
    },
  },
  {
    id: 'selectJourney',
    shortcuts: ['J'],
    scope: 'canvas',
    group: 'arrange',
    isEnabled: (context) => journeyToSelect(context) !== null,
    run: (context) => {
      const id = journeyToSelect(context);
      if (id !== null) selectJourney(context, id);
    },
  },
  {
    id: 'selectPhase',
    shortcuts: [],
    scope: 'canvas',
    group: 'arrange',
    isEnabled: (context) => phasesToSelect(context).size > 0,
    run: (context) => {
      const phases = phasesToSelect(context);
      const touchpoints = Object.values(context.openMap.editor.getMap().touchpoints).filter(({ phaseId }) =>
        phases.has(phaseId),
      );
      select(context.openMap.session, { touchpoints: touchpoints.map(({ id }) => id) });
    },
  },
] as const);

/** The touchpoints selected; with none, the focused one. */
function concerned(context: CommandContext): Touchpoint[] {
  const { editor, session } = context.openMap;
  const chosen = [...session.getState().selection.touchpoints];
  const focused = current(context);
  const ids = chosen.length > 0 || focused === null ? chosen : [focused];
  return ids.flatMap((id) => editor.getMap().touchpoints[id] ?? []);
}

/** Whether locking would change nothing: then the same command unlocks. */
export function isAllLocked(context: CommandContext): boolean {
  const touchpoints = concerned(context);
  return touchpoints.length > 0 && touchpoints.every(({ isLocked }) => isLocked);
}

const selected = ({ openMap: { editor, session } }: CommandContext): Touchpoint[] =>
  [...session.getState().selection.touchpoints].flatMap((id) => editor.getMap().touchpoints[id] ?? []);

const movable = (context: CommandContext): Touchpoint[] => selected(context).filter(canMove);

// One touchpoint alone has no order to be put in: then the whole map is meant.
function toTidy(context: CommandContext): readonly Touchpoint[] {
  const chosen = selected(context);
  return chosen.length > 1 ? chosen : Object.values(context.openMap.editor.getMap().touchpoints);
}

function tidyUp(context: CommandContext): void {
  const { editor, session, notices } = context.openMap;
  const chosen = session.getState().selection.touchpoints;
  const isDone = edit(context, 'arrangeTouchpoints', tidy(editor.getMap(), chosen.size > 1 ? chosen : undefined));
  if (!isDone) notices.say({ code: 'alreadyTidy' });
}

function rearrange(context: CommandContext, change: (corners: Corners) => Corners): void {
  const { editor } = context.openMap;
  const map = editor.getMap();
  const corners = Object.fromEntries(
    movable(context).map((touchpoint) => [touchpoint.id, positionOf(map, touchpoint)]),
  );
  edit(context, 'moveTouchpoints', { corners: change(corners) });
}

/** The journey of the selected link; else one through the touchpoint, the active one first; else the active one. */
function journeyToSelect(context: CommandContext): Id | null {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  const { selection, activeJourney } = session.getState();
  const [link] = selection.links;
  if (selection.links.size === 1 && link !== undefined && selection.touchpoints.size === 0)
    return map.links[link]?.journeyId ?? null;
  const chosen = concerned(context)[0]?.id;
  const leadsThere = (journeyId: Id): boolean =>
    (linksByJourney(map).get(journeyId) ?? []).some(({ source, target }) => source === chosen || target === chosen);
  const candidates = activeJourney === null ? [] : [activeJourney];
  if (chosen !== undefined) candidates.push(...Object.keys(map.journeys));
  return candidates.find((id) => (chosen === undefined ? linksByJourney(map).has(id) : leadsThere(id))) ?? null;
}

/** Selects a journey's touchpoints and links, and makes it the active one. */
export function selectJourney({ openMap: { editor, session } }: CommandContext, journeyId: Id): void {
  const map = editor.getMap();
  const links = linksByJourney(map).get(journeyId) ?? [];
  select(session, { touchpoints: pathOf(map, journeyId).map(({ id }) => id), links: links.map(({ id }) => id) });
  session.setState({ activeJourney: journeyId });
}

function phasesToSelect(context: CommandContext): ReadonlySet<Id> {
  const { phases } = context.openMap.session.getState().selection;
  return phases.size > 0 ? phases : new Set(concerned(context).map(({ phaseId }) => phaseId));
}
