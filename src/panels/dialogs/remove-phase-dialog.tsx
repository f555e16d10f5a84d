import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { canRemovePhase, inOrder, type Id, type Phase } from '#model';
import type { CommandContext } from '#commands';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { useUndoToast } from '../journeys/use-undo-toast.ts';
import './remove-phase-dialog.css';

export interface RemovePhaseDialogProps {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

/** Deletes the selected phase; asks first where its touchpoints go, if it holds any. */
export function RemovePhaseDialog({ context, onClose }: RemovePhaseDialogProps): ReactNode {
  const t = useText().dialogs.removePhase;
  const common = useText().common;
  const { editor, session } = context.openMap;
  const [id] = useState(() => session.getState().selection.phase);
  const phase = useMap((map) => (id === null ? undefined : map.phases[id]));
  const count = useMap((map) => Object.values(map.touchpoints).filter(({ phaseId }) => phaseId === id).length);
  const canRemove = useMap((map) => id !== null && canRemovePhase(map, { id }));
  const announce = useUndoToast(editor);
  const title = phase?.title || common.untitled;
  const remove = (moveTo: Id | null): void => {
    if (id !== null && editor.apply('removePhase', { id, moveTo })) announce(t.removed(title));
    onClose();
  };

  // Nothing to ask: gone at once, and the toast undoes it.
  const isFree = canRemove && count === 0;
  useEffect(() => {
    if (isFree) remove(null);
    else if (phase === undefined) onClose();
    // oxlint-disable-next-line react/exhaustive-deps -- decided once, when the dialog is asked for
  }, []);

  if (phase === undefined || isFree) return null;
  if (!canRemove) {
    return (
      <Dialog
        open
        size="s"
        onOpenChange={(isOpen) => !isOpen && onClose()}
        title={t.title(title)}
        description={t.last}
        closeLabel={common.close}
        footer={<Button onClick={onClose}>{common.close}</Button>}
      />
    );
  }
  return <Question phase={phase} count={count} onRemove={remove} onClose={onClose} />;
}

interface QuestionProps {
  readonly phase: Phase;
  readonly count: number;
  readonly onRemove: (moveTo: Id | null) => void;
  readonly onClose: () => void;
}

function Question({ phase, count, onRemove, onClose }: QuestionProps): ReactNode {
  const t = useText().dialogs.removePhase;
  const common = useText().common;
  const group = useId();
  const table = useMap((map) => map.phases);
  const { others, usual } = useMemo(() => choicesOf(inOrder(table), phase.id), [table, phase.id]);
  const [target, setTarget] = useState<Id | null>(usual);
  const option = (value: Id | null, label: string, hint?: string): ReactNode => (
    <label key={value ?? ''} className="remove-phase-option">
      <input type="radio" name={group} checked={target === value} onChange={() => setTarget(value)} />
      <span>{label}{hint !== undefined && <small>{hint}</small>}</span>
    </label>
  );
  return (
    <Dialog
      open
      size="s"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.title(phase.title || common.untitled)}
      description={t.question(count)}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="danger" onClick={() => onRemove(target)}>{t.confirm}</Button>
        </>
      }
    >
      <fieldset className="remove-phase-options">
        <legend className="visually-hidden">{t.question(count)}</legend>
        {others.map(({ id, title }) => option(id, t.moveTo(title || common.untitled)))}
        {option(null, t.removeToo(count), t.removeTooHint)}
      </fieldset>
    </Dialog>
  );
}

/** The phases that can take the touchpoints, and the one that usually does: the one before, else the one after. */
function choicesOf(phases: readonly Phase[], id: Id): { others: readonly Phase[]; usual: Id | null } {
  const index = phases.findIndex((phase) => phase.id === id);
  const usual = phases[index - 1] ?? phases[index + 1];
  return { others: phases.filter((phase) => phase.id !== id), usual: usual?.id ?? null };
}
