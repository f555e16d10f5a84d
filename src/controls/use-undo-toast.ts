import { useCallback } from 'react';
import { undo, type CommandContext } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { useToasts } from '#ui';

/** The key of the toast that offers to undo: there is one at a time, and none without its map. */
export const UNDO_TOAST = 'undo';

/** Says what an edit did and offers to undo it, as long as it is the last edit. Call what it returns right after the edit. */
export const useUndoToast = (): ((text: string) => void) => useUndoToastOf(useCommandContext());

/** The same for what stands around the map's screen. */
export function useUndoToastOf(context: CommandContext): (text: string) => void {
  const toasts = useToasts();
  const t = useText();
  return useCallback(
    (text) => {
      const action = { label: t.common.undo, onAction: () => void undo(context) };
      toasts.show({ key: UNDO_TOAST, text, action });
      const unsubscribe = context.openMap.editor.subscribe((_, source) => {
        if (source === 'elsewhere') return;
        unsubscribe();
        toasts.dismiss(UNDO_TOAST);
      });
    },
    [context, toasts, t],
  );
}
