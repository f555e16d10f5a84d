import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { withAllWords } from '#i18n';
import { useText } from '#i18n/react';
import { Banner, Button, lazyPart, Part, useToasts } from '#ui';
import type { KeptTexts } from './kept-texts.ts';

const KeptTextsDialog = lazyPart(() =>
  withAllWords(import('./kept-texts-dialog.tsx')).then((module) => module.KeptTextsDialog),
);

interface KeptTextsNoticeProps {
  readonly texts: KeptTexts;
  /** Says that something was put on the map, which can be undone; without it there is no map. */
  readonly onPut?: (text: string) => void;
}

/** Says that there are words that are not on the map, and shows them. */
export function KeptTextsNotice({ texts, onPut }: KeptTextsNoticeProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const waiting = useSyncExternalStore(texts.onWaiting, texts.waiting);
  const [isOpen, setOpen] = useState(false);
  if (isOpen && waiting.length === 0) setOpen(false);
  const open = useCallback(() => {
    toasts.dismiss('kept');
    setOpen(true);
  }, [toasts]);
  useEffect(
    () =>
      texts.onNews((news) => {
        if (news.code === 'put') return onPut?.(t.kept.news.put(news.count));
        const action = { label: t.kept.show, onAction: open };
        toasts.show({ text: t.kept.news[news.code], action, key: 'kept', duration: 0 });
      }),
    [texts, toasts, t, onPut, open],
  );
  useEffect(() => () => toasts.dismiss('kept'), [toasts]);
  const close = (): void => setOpen(false);
  return (
    <>
      {waiting.length > 0 && (
        <Banner
          tone="warning"
          live
          action={
            <Button size="s" onClick={open}>
              {t.kept.show}
            </Button>
          }
        >
          {t.kept.count(waiting.length)}
        </Banner>
      )}
      <Part onClose={close}>{isOpen && <KeptTextsDialog texts={texts} waiting={waiting} onClose={close} />}</Part>
    </>
  );
}
