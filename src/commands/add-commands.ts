import { select, type Step } from '#editor';
import {
  ASPECTS,
  CARD,
  canAddTouchpoint,
  cornerBeside,
  freeCorner,
  freeCornerIn,
  inOrder,
  positionOf,
  type Aspect,
  type Direction,
  type EditArgs,
  type Id,
  type Point,
  type TouchpointFields,
} from '#model';
import { always, define, type CommandContext } from './command.ts';
import { cornerAtEnd } from './place-in-phase.ts';

/** Adding touchpoints, links, phases and journeys. */
export const addCommands = define([
  {
    id: 'addTouchpoint',
    shortcuts: ['N'],
    scope: 'canvas',
    group: 'add',
    isEnabled: canAdd,
    run: (context) => {
      const { editor, camera } = context.openMap;
      const map = editor.getMap();
      const beside = current(context);
      const touchpoint = beside === null ? undefined : map.touchpoints[beside];
      const { phase } = context.openMap.session.getState().selection;
      if (phase !== null) addInPhase(context, phase);
      else if (touchpoint === undefined) {
        addTouchpointAt(context, freeCorner(map, cornerAround(camera.current?.middle() ?? { x: 0, y: 0 })));
      } else {
        const { phaseId } = touchpoint;
        addAndName(context, {
          at: freeCornerIn(map, phaseId, cornerBeside(positionOf(map, touchpoint), 'right')),
          phaseId,
        });
      }
    },
  },
  ...(['Right', 'Down', 'Left', 'Up'] as const).map((side) => ({
    id: `addTouchpoint${side}` as const,
    shortcuts: [`Mod+Arrow${side}`],
    scope: 'canvas' as const,
    group: 'add' as const,
    isEnabled: (context: CommandContext) => canAdd(context) && current(context) !== null,
    run: (context: CommandContext) => {
      const id = current(context);
      if (id !== null) addBeside(context, id, side.toLowerCase() as Direction);
    },
  })),
  {
    id: 'connect',
    shortcuts: ['L'],
    scope: 'canvas',
    group: 'add',
    isEnabled: (context) => current(context) !== null,
    run: ({ openDialog }) => openDialog('connect'),
  },
  {
    id: 'addPhase',
    shortcuts: ['Shift+P'],
    scope: 'canvas',
    group: 'add',
    isEnabled: always,
    run: (context) => {
      const { selection } = context.openMap.session.getState();
      const spans = inOrder(context.openMap.editor.getMap().phases);
      const after = spans.findIndex(({ id }) => id === selection.phase);
      addPhaseAt(context, after === -1 ? spans.length : after + 1);
    },
  },
  {
    id: 'addJourney',
    shortcuts: ['Shift+J'],
    scope: 'canvas',
    group: 'add',
    isEnabled: always,
    run: addJourney,
  },
] as const);

/** The touchpoint that adding and linking start from: the only one selected, or the focused one. */
export function current({ openMap }: CommandContext): Id | null {
  const { selection, focus } = openMap.session.getState();
  return selection.touchpoints.size === 1
    ? [...selection.touchpoints][0]!
    : selection.touchpoints.size === 0
      ? focus
      : null;
}

/** The corner of a card that has its middle at the point. */
const cornerAround = ({ x, y }: Point): Point => ({ x: x - CARD.width / 2, y: y - CARD.height / 2 });

function canAdd({ openMap }: CommandContext): boolean {
  return canAddTouchpoint(openMap.editor.getMap());
}

/** Adds a touchpoint and starts naming it. */
export function addTouchpointAt(context: CommandContext, at: Point, fields: TouchpointFields = {}): Id | null {
  return addAndName(context, { at, fields });
}

/** Adds a touchpoint at the end of a phase, linked with nothing. */
export function addInPhase(context: CommandContext, phaseId: Id): Id | null {
  return addAndName(context, { at: cornerAtEnd(context.openMap.editor.getMap(), phaseId), phaseId });
}

function addAndName(context: CommandContext, spot: Spot): Id | null {
  const id = context.newId();
  if (!context.openMap.editor.apply('addTouchpoint', { id, ...spot })) return null;
  startNaming(context, id);
  return id;
}

/**
 * Adds a touchpoint at one side of another, in its phase and linked in the active journey. One that leads to the
 * other where it is added on the left. Without a title it starts being named.
 */
export function addBeside(context: CommandContext, beside: Id, direction: Direction, title = ''): Id | null {
  const map = context.openMap.editor.getMap();
  const touchpoint = map.touchpoints[beside];
  if (touchpoint === undefined) return null;
  const { phaseId } = touchpoint;
  const at = freeCornerIn(map, phaseId, cornerBeside(positionOf(map, touchpoint), direction));
  return addLinked(context, beside, { at, phaseId, fields: { title } }, direction === 'left' ? 'to' : 'from');
}

/** A new touchpoint: by its corner alone, or in a phase that makes room for it. */
type Spot = Omit<EditArgs<'addTouchpoint'>, 'id' | 'link'>;

/** Adds a touchpoint that another leads to (or that leads to the other) and selects it; null if it cannot. */
export function addLinked(context: CommandContext, other: Id, spot: Spot, linked: 'from' | 'to' = 'from'): Id | null {
  if (!canAdd(context) || !(other in context.openMap.editor.getMap().touchpoints)) return null;
  const id = context.newId();
  const journey = journeyForLinks(context);
  const end = linked === 'from' ? { source: other } : { target: other };
  const link = { id: context.newId(), journeyId: journey.id, ...end };
  const isDone = context.openMap.editor.applyAll([
    ...journey.steps,
    { name: 'addTouchpoint', args: { id, ...spot, link } },
  ]);
  if (!isDone) return null;
  activate(context, journey.id);
  startNaming(context, id);
  return id;
}

/** Links two touchpoints in the active journey; false if they may not be. */
export function connect(context: CommandContext, source: Id, target: Id): boolean {
  const { editor } = context.openMap;
  const { touchpoints } = editor.getMap();
  // Said beforehand, for a refused link must not leave behind the journey that was made for it.
  if (source === target || !(source in touchpoints && target in touchpoints)) return false;
  const journey = journeyForLinks(context);
  const link = { id: context.newId(), journeyId: journey.id, source, target };
  const isDone = editor.applyAll([...journey.steps, { name: 'addLink', args: link }]);
  if (isDone) activate(context, journey.id);
  else context.openMap.notices.say({ code: 'alreadyLinked' });
  return isDone;
}

// A link that nobody can see would be drawn again and again: its journey is shown.
export function activate({ openMap: { session } }: CommandContext, journeyId: Id): void {
  const { visibility } = session.getState();
  const shown =
    visibility[journeyId] === 'hidden' ? { visibility: { ...visibility, [journeyId]: 'shown' as const } } : {};
  session.setState({ activeJourney: journeyId, ...shown });
}

/** Adds a touchpoint into a link, half way unless told where, and starts naming it. */
export function insertInto(
  context: CommandContext,
  linkId: Id,
  spot: Partial<Pick<Spot, 'at' | 'fields'>> = {},
): Id | null {
  const map = context.openMap.editor.getMap();
  const link = map.links[linkId];
  const source = link && map.touchpoints[link.source];
  const target = link && map.touchpoints[link.target];
  if (source === undefined || target === undefined) return null;
  const [a, b] = [positionOf(map, source), positionOf(map, target)];
  const id = context.newId();
  const at = freeCorner(map, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const linkIds = [context.newId(), context.newId()] as const;
  if (!context.openMap.editor.apply('insertTouchpoint', { id, at, ...spot, linkId, linkIds })) return null;
  startNaming(context, id);
  return id;
}

/** Adds a phase at this place from the left and starts naming it. */
export function addPhaseAt(context: CommandContext, index: number): Id {
  const id = context.newId();
  const { editor, session } = context.openMap;
  editor.apply('addPhase', { id, index, title: context.names.newPhase });
  select(session, { phase: id });
  session.setState({ naming: { kind: 'phase', id } });
  return id;
}

/** Adds a journey, tagged with the first aspect that no other journey has alone, and makes it the active one. */
export function addJourney(context: CommandContext): void {
  const { editor, session } = context.openMap;
  const taken = Object.values(editor.getMap().journeys).flatMap(({ aspects }) => (aspects.length === 1 ? aspects : []));
  const aspect: Aspect = ASPECTS.find((each) => !taken.includes(each)) ?? 'medical';
  const id = context.newId();
  editor.apply('addJourney', { id, title: context.names.newJourney, aspects: [aspect] });
  session.setState({ activeJourney: id, isLeftOpen: true, leftTab: 'journeys', naming: { kind: 'journey', id } });
}

// A link needs a journey; where the map has none, one is added in the same undo step.
export function journeyForLinks(context: CommandContext): { id: Id; steps: Step[] } {
  const { editor, session } = context.openMap;
  const { activeJourney } = session.getState();
  const known =
    activeJourney !== null && activeJourney in editor.getMap().journeys
      ? activeJourney
      : inOrder(editor.getMap().journeys)[0]?.id;
  if (known !== undefined) return { id: known, steps: [] };
  const id = context.newId();
  return { id, steps: [{ name: 'addJourney', args: { id, title: context.names.newJourney, aspects: ['medical'] } }] };
}

function startNaming({ openMap: { editor, session, camera } }: CommandContext, id: Id): void {
  const touchpoint = editor.getMap().touchpoints[id];
  if (touchpoint === undefined) return;
  select(session, { touchpoints: [id] });
  if (touchpoint.title === '') session.setState({ naming: { kind: 'touchpoint', id } });
  camera.current?.reveal(id);
}
