import type { FieldChange } from '#fields';
import type { Step } from '#editor';
import {
  createRating,
  createTouchpoint,
  groupBy,
  placeIn,
  roundScore,
  type Id,
  type JourneyMap,
  type Rating,
  type TouchpointFields,
} from '#model';
import { type StepTools, cornersIn } from '#views/grid';

/** A touchpoint to be made of a row. */
export interface NewRow {
  readonly id: Id;
  readonly changes: readonly FieldChange[];
}

/** The edit that adds touchpoints with their scores, in the phases that their rows name, else in `phaseId`. */
export function newRowSteps(
  map: JourneyMap,
  rows: readonly NewRow[],
  { phaseId, ...tools }: StepTools & { phaseId: Id },
): Step[] {
  if (rows.length === 0) return [];
  const byPhase = groupBy(rows, ({ changes }) => changes.find((change) => change.kind === 'phase')?.phaseId ?? phaseId);
  const touchpoints = [...byPhase].flatMap(([phase, group]) => {
    const corners = cornersIn(map, phase, group.length);
    return group.map(({ id, changes }, index) =>
      createTouchpoint({ ...fieldsOf(changes), id, ...placeIn(map, phase, corners[index]!) }),
    );
  });
  return [{ name: 'pasteTouchpoints', args: { touchpoints, ratings: rows.flatMap((row) => ratingsOf(row, tools)) } }];
}

const fieldsOf = (changes: readonly FieldChange[]): TouchpointFields =>
  changes.reduce<TouchpointFields>(
    (fields, change) => (change.kind === 'fields' ? { ...fields, ...change.fields } : fields),
    {},
  );

function ratingsOf({ id, changes }: NewRow, { viewpoint, newId, now }: StepTools): Rating[] {
  if (viewpoint === 'all') return [];
  return changes.flatMap((change) =>
    change.kind !== 'score' || change.score === null
      ? []
      : [
          createRating({
            id: newId(),
            touchpointId: id,
            aspect: change.aspect,
            perspective: viewpoint,
            score: roundScore(change.score),
            recordedAt: now(),
          }),
        ],
  );
}
