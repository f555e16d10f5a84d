import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { noticeText, selectionText, stepText } from '#speech';
import { isShown } from './notice-toast.tsx';

/** What came together within this time is said as one, ms: held arrow keys speak once, when they rest. */
const PAUSE = 200;
/** The same words again are news only if they differ. */
const AGAIN = '\u00a0';

type Kind = 'edit' | 'notice' | 'selection';

/** Says every change, refusal and selection to those who do not see the canvas. */
export function Announcer(): ReactNode {
  const t = useText();
  const { editor, session, notices } = useOpenMap();
  const [words, setWords] = useState('');
  const waiting = useRef(new Map<Kind, string>());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const queue = waiting.current;
    const speak = (): void => {
      // What an edit selects goes without saying.
      if (queue.has('edit')) queue.delete('selection');
      const said = [...queue.values()].filter((each) => each !== '').join(' ');
      queue.clear();
      if (said !== '') setWords((before) => (before === said ? said + AGAIN : said));
    };
    const say = (kind: Kind, text: string): void => {
      queue.delete(kind);
      queue.set(kind, text);
      clearTimeout(timer);
      timer = setTimeout(speak, PAUSE);
    };
    const stops = [
      editor.subscribe((change, source) => {
        const { past, future, map } = editor.store.getState();
        say('edit', stepText(map, { change, source, step: source === 'undo' ? future.at(-1) : past.at(-1) }, t));
      }),
      notices.subscribe((notice) => {
        if (!isShown(notice)) say('notice', noticeText(notice, t));
      }),
      session.subscribe(({ selection }, before) => {
        // Lists and trees say themselves what is selected in them.
        if (selection !== before.selection && isOnCanvas())
          say('selection', selectionText(editor.getMap(), selection, t));
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [editor, session, notices, t]);

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {words}
    </div>
  );
}

const isOnCanvas = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('.canvas') != null;
