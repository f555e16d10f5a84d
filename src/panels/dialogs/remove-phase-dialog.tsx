import { useEffect, useState, type ReactNode } from 'react';
import { removePhase } from '#commands';
import { useCommandContext } from '#commands/react';
import { canRemovePhase, type Id } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { useUndoToast } from '#controls';
import { RemovePhaseQuestion } from './remove-phase-dialog-question.tsx';

export interface RemovePhaseDialogProps {
  readonly onClose: () => void;
}

/** Deletes the selected phase; asks first where its touchpoints go, if it holds any. */
export function RemovePhaseDialog({ onClose }: RemovePhaseDialogProps): ReactNode {
  const t = useText().dialogs.removePhase;
  const common = useText().common;
  const context = useCommandContext();
  const { session } = context.openMap;
  const [id] = useState(() => session.getState().selection.phase);
  const phase = useMap((map) => (id === null ? undefined : map.phases[id]));
  const count = useMap((map) => Object.values(map.touchpoints).filter(({ phaseId }) => phaseId === id).length);
  const canRemove = useMap((map) => id !== null && canRemovePhase(map, { id }));
  const announce = useUndoToast();
  const title = phase?.title || common.untitled;
  const remove = (moveTo: Id | null): void => {
    if (id !== null && removePhase(context, id, moveTo)) announce(t.removed(title));
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
  return <RemovePhaseQuestion phase={phase} count={count} onRemove={remove} onClose={onClose} />;
}
