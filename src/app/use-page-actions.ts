import { useMemo } from 'react';
import type { PageActions } from '#commands';
import type { JourneyMap } from '#model';
import type { OpenMap } from '#editor';
import { useLanguage, useText } from '#i18n/react';
import type { StoredMap } from '#storage';
import { useToasts } from '#ui';
import { exportAs, fetchSheets, NotFetched, saveFile, Stayed, type WayOut } from '#export';
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
      const { map } = await ask(editor.getMap());
      const name = saveFile(await exportAs(kind, { map, sight: session.getState() }, { language }));
      toasts.show({ text: t.ratings.saved(name) });
    };
    /** Says why nothing has left, unless it was not to leave. */
    const leaving = async (way: Promise<void>): Promise<void> => {
      try {
        await way;
      } catch (error) {
        if (error instanceof Stayed) return;
        if (!(error instanceof NotFetched)) throw error;
        toasts.show({ text: t.exporting.notFetched, tone: 'error', key: 'saved' });
      }
    };
    const takeSheet = async (what: 'findings' | 'review', how: 'print' | 'csv' | 'copy'): Promise<void> => {
      const { map } = await ask(editor.getMap());
      const source = { map, sight: session.getState(), language };
      if (how === 'csv') {
        const name = saveFile(await exportAs(what, source, { language }));
        return void toasts.show({ text: t.ratings.saved(name) });
      }
      const { printSheetOf, textOfSheet } = await fetchSheets();
      if (how === 'print') return printSheetOf(what, source);
      await tellCopied(await textOfSheet(what, source));
    };
    return {
      copyLinkTo: (touchpoint) => void copyLinkTo(touchpoint),
      copyText: (text) => void tellCopied(text),
      tellSaved: () => void tellSaved(),
      pickFiles,
      saveRatings: (what) => void leaving(saveRatings(what === 'form' ? 'ratingForm' : 'ratings')),
      takeSheet: (what, how) => void leaving(takeSheet(what, how)),
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
