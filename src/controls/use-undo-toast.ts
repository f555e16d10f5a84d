import type { Editor } from '#editor';
import { useText } from '#i18n/react';
import { useToasts } from '#ui';

/** Says what an edit did and offers to undo it, as long as it is the last edit. Call what it returns right after the edit. */
export function useUndoToast(editor: Editor): (text: string) => void {
  const toasts = useToasts();
  const t = useText();
  return (text) => {
    const key = toasts.show({ text, action: { label: t.common.undo, onAction: () => editor.undo() } });
    const unsubscribe = editor.subscribe((_, source) => {
      if (source === 'elsewhere') return;
      unsubscribe();
      toasts.dismiss(key);
    });
  };
}
