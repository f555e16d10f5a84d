import type { Notice } from '#editor';
import type { Text } from '#i18n';

/** A notice as a sentence. */
export function noticeText(notice: Notice, { speech, arrange }: Text): string {
  if (notice.code === 'noCard') return speech.noCard[notice.side];
  if (notice.code === 'way') return speech.way(notice.at, notice.count);
  if (notice.code === 'locked') return arrange.isLocked(notice.ids.length);
  return speech.notices[notice.code];
}
