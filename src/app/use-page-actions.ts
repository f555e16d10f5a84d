import { useMemo } from 'react';
import type { PageActions } from '#commands';
import type { JourneyMap } from '#model';
import type { OpenMap } from '#editor';
import { useLanguage, useText } from '#i18n/react';
import type { StoredMap } from '#storage';
import { useToasts } from '#ui';
import { exportAs, NotFetched, saveFile, Stayed, type WayOut } from '#export';
import { copyText } from './copy-text.ts';
import { addressOf } from './routes.ts';
import { toggleFullScreen } from './use-full-screen.ts';

interface Services {
  readonly stored: StoredMap;
  readonly pickFiles: () => void;
  /** What may leave of a map. */
  readonly ask: (map: JourneyMap) => Promise<WayOut>;
}

/** What commands ask of the page around the editor. */
export function usePageActions(openMap: OpenMap, { stored, pickFiles, ask }: Services): PageActions {
  const { id, editor, session } = openMap;
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  return useMemo(() => {
    const copyLinkTo = async (touchpoint: string): Promise<void> => {
      const address = addressOf(id, touchpoint);
      const isCopied = await copyText(address);
      toasts.show({ text: isCopied ? t.editor.linkCopied : t.editor.linkNotCopied(address), key: 'link' });
    };
    const tellCopied = async (text: string): Promise<void> => {
      const isCopied = await copyText(text);
      toasts.show({ text: isCopied ? t.common.textCopied : t.common.textNotCopied(text), key: 'link' });
    };
    const tellSaved = async (): Promise<void> => {
      commitField();
      await stored.flush();
      const isSaved = stored.status().state === 'saved';
      toasts.show({
        text: isSaved ? t.editor.allSaved : t.editor.couldNotSave,
        tone: isSaved ? 'info' : 'error',
        key: 'saved',
      });
    };
    const saveRatings = async (kind: 'ratings' | 'ratingForm'): Promise<void> => {
      try {
        const { map } = await ask(editor.getMap());
        const name = saveFile(await exportAs(kind, { map, sight: session.getState() }, { language }));
        toasts.show({ text: t.ratings.saved(name) });
      } catch (error) {
        if (error instanceof Stayed) return;
        if (!(error instanceof NotFetched)) throw error;
        toasts.show({ text: t.exporting.notFetched, tone: 'error', key: 'saved' });
      }
    };
    return {
      copyLinkTo: (touchpoint) => void copyLinkTo(touchpoint),
      copyText: (text) => void tellCopied(text),
      tellSaved: () => void tellSaved(),
      pickFiles,
      saveRatings: (what) => void saveRatings(what === 'form' ? 'ratingForm' : 'ratings'),
      toggleFullScreen: () => toggleFullScreen(session),
    };
  }, [id, editor, session, stored, pickFiles, ask, toasts, t, language]);
}

/** What is being typed is saved too; the text cursor stays where it is. */
function commitField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}
