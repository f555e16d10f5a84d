import { undo } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { useToasts } from '#ui';

/** Says what an edit did and offers to undo it, as long as it is the last edit. Call what it returns right after the edit. */
export function useUndoToast(): (text: string) => void {
  const context = useCommandContext();
  const toasts = useToasts();
  const t = useText();
  return (text) => {
    const key = toasts.show({ text, action: { label: t.common.undo, onAction: () => void undo(context) } });
    const unsubscribe = context.openMap.editor.subscribe((_, source) => {
      if (source === 'elsewhere') return;
      unsubscribe();
      toasts.dismiss(key);
    });
  };
}
