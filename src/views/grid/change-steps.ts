import type { FieldChange } from '#fields';
import { rateSteps } from '#commands';
import type { Step } from '#editor';
import {
  canMove,
  createRating,
  linksAt,
  phaseSpans,
  type Id,
  type JourneyMap,
  type TouchpointFields,
  type Viewpoint,
} from '#model';
import { cornersIn } from './corners-in.ts';

/** One cell's change. */
export interface RowChange {
  readonly id: Id;
  readonly change: FieldChange;
}

/** Where new records take their ids, times and perspective from. */
export interface StepTools {
  readonly newId: () => Id;
  readonly now: () => string;
  readonly viewpoint: Viewpoint;
}

/**
 * The edits that make these changes, few however many they are, since each looks at the whole map: one for all fields,
 * one move a phase, one for all new scores. Refused are a score that is the mean of several ratings, which has no
 * single rating to change, the time to a next touchpoint where there is none, and another phase for a locked touchpoint.
 */
export function changeSteps(
  map: JourneyMap,
  changes: readonly RowChange[],
  tools: StepTools,
): { readonly steps: Step[]; readonly refused: number } {
  const scores = changes.map((each) => scoreStepsOf(map, each, tools));
  return {
    steps: [
      ...fieldSteps(changes),
      ...phaseSteps(map, changes),
      ...waitSteps(map, changes),
      ...gathered(scores.flatMap((steps) => steps ?? [])),
    ],
    refused:
      scores.filter((steps) => steps === null).length +
      changes.filter((each) => isHeld(map, each) || leadsNowhere(map, each)).length,
  };
}

function fieldSteps(changes: readonly RowChange[]): Step[] {
  const byId = new Map<Id, TouchpointFields>();
  for (const { id, change } of changes) {
    if (change.kind === 'fields') byId.set(id, { ...byId.get(id), ...change.fields });
  }
  return byId.size === 0 ? [] : [{ name: 'editTouchpoints', args: { each: Object.fromEntries(byId) } }];
}

// From right to left: a phase that widens moves only those that have had their turn.
function phaseSteps(map: JourneyMap, changes: readonly RowChange[]): Step[] {
  const wanted = new Map(
    changes.flatMap(({ id, change }) => (change.kind === 'phase' ? [[id, change.phaseId] as const] : [])),
  );
  const moved = [...wanted].filter(
    ([id, phaseId]) =>
      !isHeld(map, { id, change: { kind: 'phase', phaseId } }) && map.touchpoints[id]?.phaseId !== phaseId,
  );
  return phaseSpans(map)
    .toReversed()
    .flatMap(({ phase }): Step[] => {
      const ids = moved.filter(([, phaseId]) => phaseId === phase.id).map(([id]) => id);
      if (ids.length === 0) return [];
      const corners = cornersIn(map, phase.id, ids.length);
      const args = { phaseId: phase.id, corners: Object.fromEntries(ids.map((id, index) => [id, corners[index]!])) };
      return [{ name: 'moveTouchpoints', args }];
    });
}

const waitSteps = (map: JourneyMap, changes: readonly RowChange[]): Step[] =>
  changes.flatMap(({ id, change }) =>
    change.kind === 'wait'
      ? linksAt(map, id).on.map((link): Step => ({
          name: 'editLink',
          args: { id: link.id, duration: change.duration },
        }))
      : [],
  );

function scoreStepsOf(map: JourneyMap, { id, change }: RowChange, { viewpoint, newId, now }: StepTools): Step[] | null {
  if (change.kind !== 'score') return [];
  return rateSteps(map, { touchpoints: [id], aspect: change.aspect }, { score: change.score, viewpoint, newId, now });
}

/** Several new ratings in one edit, and all that go. */
function gathered(steps: readonly Step[]): readonly Step[] {
  if (steps.length < 2) return steps;
  const added = steps.flatMap(({ name, args }) => (name === 'addRating' ? [createRating(args)] : []));
  const removed = steps.flatMap(({ name, args }) => (name === 'removeRatings' ? args.ids : []));
  return [
    ...steps.filter(({ name }) => name !== 'addRating' && name !== 'removeRatings'),
    ...(removed.length === 0 ? [] : [{ name: 'removeRatings', args: { ids: removed } } as const]),
    ...(added.length === 0 ? [] : [{ name: 'addRatings', args: { ratings: added } } as const]),
  ];
}

// Where there is no way on, none can be long.
const leadsNowhere = (map: JourneyMap, { id, change }: RowChange): boolean =>
  change.kind === 'wait' && change.duration !== null && linksAt(map, id).on.length === 0;

// A locked touchpoint stays where it is.
function isHeld(map: JourneyMap, { id, change }: RowChange): boolean {
  const touchpoint = map.touchpoints[id];
  return (
    change.kind === 'phase' && touchpoint !== undefined && touchpoint.phaseId !== change.phaseId && !canMove(touchpoint)
  );
}
