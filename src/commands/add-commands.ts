import {
  CARD,
  cornerBeside,
  freeCorner,
  freeCornerIn,
  inOrder,
  positionOf,
  type Direction,
  type Phase,
  type Point,
} from '#model';
import { addAlone, addInPhase, addTouchpointAt } from './add-at.ts';
import { addBeside } from './add-beside.ts';
import { canAdd } from './add-touchpoint.ts';
import { always, define, type CommandContext } from './command.ts';
import { current } from './current.ts';
import { addJourney } from './edit-journey.ts';
import { addPhaseAt } from './edit-phase.ts';
import { middleOfView } from './middle.ts';

/** Adding touchpoints, links, phases and journeys. */
export const addCommands = define([
  {
    id: 'addTouchpoint',
    shortcuts: ['N'],
    scope: 'canvas',
    group: 'add',
    isEnabled: canAdd,
    run: (context) => {
      const map = context.openMap.editor.getMap();
      const beside = current(context);
      const touchpoint = beside === null ? undefined : map.touchpoints[beside];
      const phase = selectedPhases(context).at(-1);
      if (phase !== undefined) addInPhase(context, phase.id);
      else if (touchpoint === undefined) {
        addTouchpointAt(context, { at: freeCorner(map, cornerAround(middleOfView(context.openMap))) });
      } else {
        const { phaseId } = touchpoint;
        addAlone(context, {
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
      const phases = inOrder(context.openMap.editor.getMap().phases);
      const last = selectedPhases(context).at(-1);
      addPhaseAt(context, last === undefined ? phases.length : phases.indexOf(last) + 1);
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

function selectedPhases({ openMap: { editor, session } }: CommandContext): Phase[] {
  const { phases } = session.getState().selection;
  return inOrder(editor.getMap().phases).filter(({ id }) => phases.has(id));
}

/** The corner of a card that has its middle at the point. */
const cornerAround = ({ x, y }: Point): Point => ({ x: x - CARD.width / 2, y: y - CARD.height / 2 });
