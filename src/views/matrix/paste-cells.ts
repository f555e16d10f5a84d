import { fieldText, type FieldContext } from '#fields';
import type { Step } from '#editor';
import { applyEdit, type Id, type JourneyMap } from '#model';
import { changeSteps, createCellReader, type Pasted, type RowChange, type StepTools } from '#views/grid';
import { opportunitySteps } from './opportunity-steps.ts';
import { fieldOf, opportunitiesAt, rowText } from '#matrix';
import type { LineId } from './use-matrix-place.ts';

/** From the active cell downwards and to the right. */
interface PasteTarget {
  readonly lines: readonly LineId[];
  readonly columns: readonly Id[];
}

/** The edits that write a block of texts over cells of the matrix; what cannot be understood is left out and listed. */
export function pasteCells(
  context: FieldContext,
  texts: readonly (readonly string[])[],
  { lines, columns }: PasteTarget,
  tools: StepTools,
): Pasted & { readonly steps: readonly Step[] } {
  const changes: RowChange[] = [];
  const opportunities: Step[] = [];
  let [map, written, locked, beyond] = [context.map, 0, 0, 0];

  const reader = createCellReader({
    map,
    viewpoint: tools.viewpoint,
    textsFor: (field) => texts.flatMap((cells, row) => (lines[row] === field ? cells : [])),
  });
  const write = (id: Id, line: LineId, text: string): void => {
    const touchpoint = map.touchpoints[id];
    const field = fieldOf(line);
    if (
      touchpoint === undefined ||
      text === (field === null ? rowText(touchpoint, line, { ...context, map }) : fieldText(touchpoint, field, context))
    )
      return;
    if (line === 'opportunities') {
      // Beside those that have just been written: one may concern several of these touchpoints.
      const steps = opportunitySteps(id, opportunitiesAt(map, id), { text, newId: tools.newId });
      map = steps.reduce<JourneyMap>((before, step) => applyEdit(before, step.name, step.args as never), map);
      opportunities.push(...steps);
      written += steps.length > 0 ? 1 : 0;
    } else if (field === null) locked++;
    else {
      const change = reader.read(field, text);
      if (change !== null) changes.push({ id, change });
    }
  };
  texts.forEach((cells, row) => {
    cells.forEach((text, at) => {
      const [line, id] = [lines[row], columns[at]];
      if (line !== undefined && id !== undefined) write(id, line, text);
      else if (text.trim() !== '') beyond++;
    });
  });
  const { steps, refused } = changeSteps(context.map, changes, tools);
  const read = reader.outcome();
  return {
    ...read,
    steps: [...steps, ...opportunities],
    cells: changes.length - refused + written,
    added: [],
    locked: locked + read.locked + refused,
    beyond,
  };
}
