import type { Step } from '#editor';
import { groupBy, phaseSpans, type Id, type JourneyMap, type TouchpointFields } from '#model';
import type { CellChange } from '../cells/cell-change.ts';
import type { StepTools } from '../cells/change-steps.ts';
import { cornersIn } from '../cells/corners-in.ts';

/** A touchpoint to be made of a row. */
export interface NewRow {
  readonly id: Id;
  readonly changes: readonly CellChange[];
}

/** The edits that add touchpoints, in the phases that their rows name, else in `phaseId`; with their scores. */
export function newRowSteps(map: JourneyMap, rows: readonly NewRow[], { phaseId, ...tools }: StepTools & { phaseId: Id }): Step[] {
  const byPhase = groupBy(rows, ({ changes }) => changes.find((change) => change.kind === 'phase')?.phaseId ?? phaseId);
  const additions = phaseSpans(map)
    .toReversed()
    .flatMap(({ phase }): Step[] => {
      const group = byPhase.get(phase.id) ?? [];
      const corners = cornersIn(map, phase.id, group.length);
      return group.map(({ id, changes }, index) => ({
        name: 'addTouchpoint',
        args: { id, at: corners[index]!, phaseId: phase.id, fields: fieldsOf(changes) },
      }));
    });
  return [...additions, ...rows.flatMap((row) => ratingSteps(row, tools))];
}

const fieldsOf = (changes: readonly CellChange[]): TouchpointFields =>
  changes.reduce<TouchpointFields>((fields, change) => (change.kind === 'fields' ? { ...fields, ...change.fields } : fields), {});

function ratingSteps({ id, changes }: NewRow, { viewpoint, newId, now }: StepTools): Step[] {
  if (viewpoint === 'all') return [];
  return changes.flatMap((change): Step[] =>
    change.kind !== 'score' || change.score === null
      ? []
      : [{
          name: 'addRating',
          args: { id: newId(), touchpointId: id, aspect: change.aspect, perspective: viewpoint, score: change.score, recordedAt: now() },
        }],
  );
}
