import type { Id, Review, Touchpoint } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

export type Judgement = Pick<Review, 'advertising' | 'reviewedBy' | 'note'>;

/**
 * Judges the wordings of touchpoints as they are now, for their channels as they are now; `unreviewed` takes a
 * judgement back, and with it who judged and when. One undo step, one edit however many there are.
 */
export function reviewWording(
  context: CommandContext,
  touchpoints: readonly Touchpoint[],
  judgement: Judgement,
): boolean {
  const at = context.now();
  const each: Record<Id, { readonly review: Review }> = {};
  for (const { id, wording, channel, review } of touchpoints)
    each[id] = { review: { ...review, ...judgement, ...judged(judgement, { at, wording, channel }) } };
  return edit(context, 'editTouchpoints', { each });
}

interface What {
  readonly at: string;
  readonly wording: string;
  readonly channel: string | null;
}

const judged = (
  { advertising }: Judgement,
  { at, wording, channel }: What,
): Pick<Review, 'reviewedAt' | 'reviewedWording' | 'reviewedChannel'> & Partial<Review> =>
  advertising === 'unreviewed'
    ? { reviewedBy: '', reviewedAt: null, reviewedWording: '', reviewedChannel: null }
    : { reviewedAt: at, reviewedWording: wording, reviewedChannel: channel };

/** Which of some touchpoints a judgement can be given: only words are approved, and only a judgement is taken back. */
export const canJudge = ({ wording, review }: Touchpoint, advertising: Review['advertising']): boolean =>
  advertising === 'approved'
    ? wording.trim() !== ''
    : advertising === 'rejected' || review.advertising !== 'unreviewed';
