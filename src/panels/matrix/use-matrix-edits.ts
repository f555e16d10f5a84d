import { addBeside, insertInto, openAnnotations, runCommand, type CommandContext } from '#commands';
import { useSession } from '#editor/react';
import { useLanguage } from '#i18n/react';
import { linksByJourney, type Id } from '#model';
import { useCellEdits } from '../cells/use-cell-edits.ts';
import { opportunitySteps } from './opportunity-steps.ts';
import { opportunitiesAt, rowText } from './row-text.ts';
import { fieldOf } from './row.ts';
import type { LineId } from './use-matrix-place.ts';

/** Reading and writing the matrix's cells, and what their rows do besides. */
export function useMatrixEdits(context: CommandContext) {
  const { editor, session } = context.openMap;
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const cells = useCellEdits(context);

  return {
    explainLocked: cells.explainLocked,
    textOf: (id: Id, line: LineId): string => {
      const map = editor.getMap();
      const touchpoint = map.touchpoints[id];
      return touchpoint === undefined ? '' : rowText(touchpoint, line, { map, language, viewpoint });
    },
    write: (id: Id, line: LineId, text: string): void => {
      const field = fieldOf(line);
      if (field !== null) return cells.write(id, field, text);
      if (line !== 'opportunities') return;
      const steps = opportunitySteps(id, opportunitiesAt(editor.getMap(), id), { text, newId: context.newId });
      editor.applyAll(steps, steps.length > 1 ? 'editOpportunity' : undefined);
    },
    /** Scores are given in the small dialog, annotations written beside the cell. */
    open: (id: Id, line: LineId): void => {
      if (line === 'annotations') openAnnotations(context, { target: { kind: 'touchpoint', id }, isWriting: true });
      else runCommand('rate', context);
    },
    /** Puts a touchpoint into the step from one column to the next; where that is no step, adds one that this leads to. */
    addNext: (id: Id, next: Id | undefined): void => {
      const journey = session.getState().activeJourney;
      const links = journey === null ? [] : (linksByJourney(editor.getMap()).get(journey) ?? []);
      const onward = links.find(({ source, target }) => source === id && target === next);
      if (onward === undefined) addBeside(context, id, 'right');
      else insertInto(context, onward.id);
    },
  };
}

export type MatrixEdits = ReturnType<typeof useMatrixEdits>;
