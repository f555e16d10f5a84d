import { useEffect, useState, type ReactNode } from 'react';
import { removePhases } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, removablePhases, type Id } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { useUndoToast } from '#controls';
import { RemovePhasesQuestion } from './remove-phases-dialog-question.tsx';

export interface RemovePhasesDialogProps {
  readonly onClose: () => void;
}

/** Deletes the selected phases; asks first where their touchpoints go, if they hold any. */
export function RemovePhasesDialog({ onClose }: RemovePhasesDialogProps): ReactNode {
  const t = useText().dialogs.removePhases;
  const common = useText().common;
  const context = useCommandContext();
  const { editor, session } = context.openMap;
  const [{ chosen, ids }] = useState(() => {
    const { phases } = session.getState().selection;
    return { chosen: [...phases], ids: removablePhases(editor.getMap(), phases) };
  });
  const phases = useMap((map) => map.phases);
  const count = useMap((map) => Object.values(map.touchpoints).filter(({ phaseId }) => ids.includes(phaseId)).length);
  const announce = useUndoToast();
  const titleOf = (id: Id | undefined): string => phases[id ?? '']?.title || common.untitled;
  const kept = chosen.find((id) => !ids.includes(id));
  const stays = kept !== undefined && ids.length > 0 ? t.stays(titleOf(kept)) : '';
  const remove = (moveTo: Id | null): void => {
    const said = ids.length === 1 ? t.removed(titleOf(ids[0])) : t.removedSeveral(ids.length);
    if (removePhases(context, ids, moveTo)) announce(stays === '' ? said : `${said} ${stays}`);
    onClose();
  };

  // Nothing to ask: gone at once, and the toast undoes it.
  const isFree = ids.length > 0 && count === 0;
  useEffect(() => {
    if (isFree) remove(null);
    else if (chosen.length === 0) onClose();
    // oxlint-disable-next-line react/exhaustive-deps -- decided once, when the dialog is asked for
  }, []);

  if (chosen.length === 0 || isFree) return null;
  if (ids.length === 0) {
    return (
      <Dialog
        open
        size="s"
        onOpenChange={(isOpen) => !isOpen && onClose()}
        title={t.title(titleOf(kept))}
        description={t.last}
        closeLabel={common.close}
        footer={<Button onClick={onClose}>{common.close}</Button>}
      />
    );
  }
  return (
    <RemovePhasesQuestion
      title={ids.length === 1 ? t.title(titleOf(ids[0])) : t.titleOfSeveral(ids.length)}
      note={stays}
      phases={inOrder(phases)}
      going={ids}
      count={count}
      onRemove={remove}
      onClose={onClose}
    />
  );
}
