import type { Notice } from '#editor';
import type { Text } from '#i18n';

/** A notice as a sentence. */
export function noticeText(notice: Notice, { speech, arrange, common }: Text): string {
  if (notice.code === 'noCard') return speech.noCard[notice.side];
  if (notice.code === 'way') return speech.way(notice.at, notice.count);
  if (notice.code === 'locked') return arrange.isLocked(notice.ids.length);
  if (notice.code === 'textCut') return speech.textCut(notice.most, notice.rest);
  if (notice.code === 'onNoJourney') return speech.added.onNoJourney;
  if (notice.code === 'inserted' || notice.code === 'joined') return betweenText(notice, speech.added, common.untitled);
  return speech.notices[notice.code];
}

function betweenText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  t: Text['speech']['added'],
  untitled: string,
): string {
  const [before, after] = [from === null ? null : from || untitled, to === null ? null : to || untitled];
  if (before === null) return t.before(after ?? untitled);
  return after === null ? t.after(before) : t.between(before, after);
}
