import { useEffect } from 'react';
import type { Notice } from '#editor';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { noticeText } from '#speech';
import { useToasts } from '#ui';

/** Whether a notice is shown as well, and read out from there: nothing else tells those who look why nothing happened. */
export const isShown = ({ code }: Notice): boolean => code === 'locked' || code === 'alreadyTidy';

/** Shows why nothing happened: what was to be moved or deleted is locked (it can be unlocked there), or all is tidy. */
export function NoticeToast(): null {
  const t = useText();
  const toasts = useToasts();
  const { editor, notices } = useOpenMap();
  useEffect(
    () =>
      notices.subscribe((notice) => {
        if (!isShown(notice)) return;
        const unlock = (ids: readonly string[]) => ({
          label: t.arrange.unlock,
          onAction: () => void editor.apply('unlockTouchpoints', { ids }),
        });
        toasts.show({
          key: 'notice',
          text: noticeText(notice, t),
          action: notice.code === 'locked' ? unlock(notice.ids) : undefined,
        });
      }),
    [editor, notices, toasts, t],
  );
  return null;
}
