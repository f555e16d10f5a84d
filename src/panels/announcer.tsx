import { useEffect, useState, type ReactNode } from 'react';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';

/** Says every change to those who do not see the canvas. */
export function Announcer(): ReactNode {
  const t = useText();
  const { editor } = useOpenMap();
  const [words, setWords] = useState('');
  useEffect(
    () =>
      editor.subscribe((_, source) => {
        const { past, future } = editor.store.getState();
        const step = source === 'undo' ? future.at(-1) : past.at(-1);
        if (source === 'elsewhere') setWords(t.editor.changedElsewhere);
        else if (step !== undefined) {
          const what = t.edits[step.name](step.count);
          setWords(source === 'undo' ? t.editor.undone(what) : source === 'redo' ? t.editor.redone(what) : what);
        }
      }),
    [editor, t],
  );
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {words}
    </div>
  );
}
