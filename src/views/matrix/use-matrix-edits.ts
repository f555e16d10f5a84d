import { addBeside, insertInto, openAnnotations, runCommand, writeCells } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { linksByJourney, type Id } from '#model';
import { useCellEdits, pasteReport } from '#views/grid';
import { useUndoToast } from '#controls';
import { opportunitySteps } from './opportunity-steps.ts';
import { pasteCells } from './paste-cells.ts';
import { fieldOf, opportunitiesAt, rowText } from '#matrix';
import type { LineId } from './use-matrix-place.ts';

/** Reading and writing the matrix's cells, and what their rows do besides. */
export function useMatrixEdits() {
  const context = useCommandContext();
  const { editor, session } = context.openMap;
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const cells = useCellEdits();
  const t = useText();
  const undoToast = useUndoToast();

  const writer =
    (writeField: typeof cells.attempt | typeof cells.write) =>
    (id: Id, line: LineId, text: string): void => {
      const field = fieldOf(line);
      if (field !== null) return void writeField(id, field, text);
      if (line !== 'opportunities') return;
      const steps = opportunitySteps(id, opportunitiesAt(editor.getMap(), id), { text, newId: context.newId });
      writeCells(context, steps, steps.length > 1 ? 'editOpportunity' : undefined);
    };
  const write = writer(cells.write);

  return {
    explainLocked: cells.explainLocked,
    textOf: (id: Id, line: LineId): string => {
      const map = editor.getMap();
      const touchpoint = map.touchpoints[id];
      return touchpoint === undefined ? '' : rowText(touchpoint, line, { map, language, viewpoint });
    },
    write,
    /** The same, and says nothing. */
    plan: writer(cells.attempt),
    /** Writes texts over the cells of these lines and touchpoints, as one undo step; of several it says what became of them. */
    paste: (
      texts: readonly (readonly string[])[],
      { lines, columns }: { lines: readonly LineId[]; columns: readonly Id[] },
    ): void => {
      const [[only = ''] = [], line, id] = [texts[0], lines[0], columns[0]];
      if (line === undefined || id === undefined) return;
      if (texts.flat().length <= 1) return write(id, line, only);
      const pasted = pasteCells(
        { map: editor.getMap(), language, viewpoint },
        texts,
        { lines, columns },
        { newId: context.newId, now: context.now, viewpoint },
      );
      writeCells(context, pasted.steps, 'editTouchpoints');
      if (pasted.steps.length > 0) undoToast(pasteReport(t, pasted, language));
      else cells.say(pasteReport(t, pasted, language));
    },
    /** Scores are given in the small dialog, annotations written beside the cell, what it costs in the panel beside. */
    open: (id: Id, line: LineId): void => {
      if (line === 'annotations') openAnnotations(context, { target: { kind: 'touchpoint', id }, isWriting: true });
      else if (line === 'burden' || line === 'burdenSum') {
        select(session, { touchpoints: [id] });
        runCommand('showDetails', context);
      } else runCommand('rate', context);
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
