import { useEffect } from 'react';
import { unlockTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Notice } from '#editor';
import { useText } from '#i18n/react';
import { noticeText } from '#speech';
import { useToasts } from '#ui';

/** Whether a notice is shown as well, and read out from there: nothing else tells those who look why nothing happened. */
export const isShown = ({ code }: Notice): boolean => code === 'locked' || code === 'alreadyTidy';

/** Shows why nothing happened: what was to be moved or deleted is locked (it can be unlocked there), or all is tidy. */
export function NoticeToast(): null {
  const t = useText();
  const toasts = useToasts();
  const context = useCommandContext();
  const { notices } = context.openMap;
  useEffect(
    () =>
      notices.subscribe((notice) => {
        if (!isShown(notice)) return;
        const unlock = (ids: readonly string[]) => ({
          label: t.arrange.unlock,
          onAction: () => void unlockTouchpoints(context, ids),
        });
        toasts.show({
          key: 'notice',
          text: noticeText(notice, t),
          action: notice.code === 'locked' ? unlock(notice.ids) : undefined,
        });
      }),
    [context, notices, toasts, t],
  );
  return null;
}
