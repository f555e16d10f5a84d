import { useEffect } from 'react';
import type { OpenMap } from '#editor';
import { fetchLayOutShown } from '#export';
import { textIn } from '#i18n';
import { useLanguage } from '#i18n/react';
import { useToasts } from '#ui';
import { whenUsed } from './when-used.ts';

/** Lets the browser's own *Print* print what the print dialog would, instead of the window cut off. */
export function useBrowserPrint(openMap: OpenMap): void {
  const language = useLanguage();
  const toasts = useToasts();
  useEffect(() => {
    const stop = new AbortController();
    let layOutShown: Awaited<ReturnType<typeof fetchLayOutShown>> | null = null;
    let takeAway: (() => void) | null = null;
    const clear = (): void => {
      takeAway?.();
      takeAway = null;
    };
    const prepare = (): void => {
      clear();
      const pages = layOutShown?.(openMap, language);
      takeAway = pages?.takeAway ?? null;
      if (pages !== undefined && pages.redacted > 0)
        toasts.show({ text: textIn(language).personalData.printed(pages.redacted), key: 'printed' });
    };
    // When the browser says that it prints there is no time left to fetch anything.
    const cancel = whenUsed(() => {
      void fetchLayOutShown().then(
        (fetched) => (layOutShown = fetched),
        // Without it the browser prints the window, as it would anyway.
        () => undefined,
      );
    });
    window.addEventListener('beforeprint', prepare, { signal: stop.signal });
    window.addEventListener('afterprint', clear, { signal: stop.signal });
    return () => {
      cancel();
      stop.abort();
      clear();
    };
  }, [openMap, language, toasts]);
}
