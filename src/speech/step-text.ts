import type { ChangeSource, HistoryStep } from '#editor';
import type { Text } from '#i18n';
import type { Change, JourneyMap } from '#model';
import { phaseTitleOf } from './speaker.ts';

/** A change of the map, as it is told. */
export interface Told {
  readonly change: Change;
  readonly source: ChangeSource;
  /** The step that was made, undone or redone; what comes from elsewhere has none here. */
  readonly step: HistoryStep | undefined;
}

/** What happened to the map, in words; empty where there is nothing to say. */
export function stepText(map: JourneyMap, { change, source, step }: Told, text: Text): string {
  if (source === 'elsewhere') return text.editor.changedElsewhere;
  if (step === undefined) return '';
  const what = text.edits[step.name](step.count);
  const said = source === 'undo' ? text.editor.undone(what) : source === 'redo' ? text.editor.redone(what) : what;
  const phase = newPhaseIn(change);
  return phase === null ? said : text.speech.nowIn(said, phaseTitleOf(map, phase, text));
}

/** The phase into which touchpoints came, where it is one and the same. */
function newPhaseIn({ touchpoints = {} }: Change): string | null {
  const phases = Object.values(touchpoints).flatMap(({ before, after }) =>
    before !== null && after !== null && before.phaseId !== after.phaseId ? [after.phaseId] : [],
  );
  const [first] = phases;
  return first !== undefined && phases.every((phase) => phase === first) ? first : null;
}
