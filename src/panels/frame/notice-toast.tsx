import { useEffect } from 'react';
import { unlockTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Notice } from '#editor';
import { useText } from '#i18n/react';
import { noticeText } from '#speech';
import { useToasts } from '#ui';

const SHOWN: readonly Notice['code'][] = [
  'locked',
  'alreadyTidy',
  'textCut',
  'inserted',
  'joined',
  'onNoJourney',
  'leftAsElsewhere',
];

/** Whether a notice is shown as well, and read out from there: nothing else tells those who look. */
export const isShown = ({ code }: Notice): boolean => SHOWN.includes(code);

/** A touchpoint is named first; then there is still time to have it otherwise, ms. */
const TIME_TO_NAME = 15_000;

/** Shows why nothing happened, or where something new has come, with the way to have it otherwise. */
export function NoticeToast(): null {
  const t = useText();
  const toasts = useToasts();
  const context = useCommandContext();
  const { notices, editor } = context.openMap;
  useEffect(() => {
    const wayOut = (notice: Notice) => {
      if ('instead' in notice)
        return {
          action: { label: t.canvas.instead[notice.code], onAction: notice.instead },
          duration: TIME_TO_NAME,
        };
      if (notice.code === 'textCut')
        return {
          action: { label: t.speech.copyWhole, onAction: () => context.page.copyText(notice.whole) },
          duration: 0,
        };
      if (notice.code !== 'locked') return {};
      return {
        action: { label: t.arrange.unlock, onAction: () => void unlockTouchpoints(context, notice.ids) },
      };
    };
    /** The touchpoint that what is shown speaks of. */
    let added: string | null = null;
    const stops = [
      notices.subscribe((notice) => {
        if (!isShown(notice)) return;
        added = 'instead' in notice ? notice.id : null;
        toasts.show({ key: 'notice', text: noticeText(notice, t), ...wayOut(notice) });
      }),
      // Undone, there is nothing left to have otherwise.
      editor.subscribe(() => {
        if (added === null || added in editor.getMap().touchpoints) return;
        added = null;
        toasts.dismiss('notice');
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [context, notices, editor, toasts, t]);
  return null;
}
