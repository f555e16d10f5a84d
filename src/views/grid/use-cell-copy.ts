import { useLanguage, useText } from '#i18n/react';
import { useToasts } from '#ui';
import { putCells } from './cell-clipboard.ts';

/** Copies cells, and says what other programs do not get of them. */
export function useCellCopy(): (data: DataTransfer, cells: readonly (readonly string[])[]) => void {
  const language = useLanguage();
  const t = useText().personalData;
  const toasts = useToasts();
  return (data, cells) => {
    const redacted = putCells(data, cells, language);
    if (redacted > 0) toasts.show({ text: t.redacted(redacted), key: 'clipboard' });
  };
}
