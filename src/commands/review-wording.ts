import type { Review, Touchpoint } from '#model';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';

/** Judges the wording of a touchpoint as it is now, for its channel as it is now; `unreviewed` takes a judgement back. */
export const reviewWording = (
  context: CommandContext,
  { id, wording, channel, review }: Touchpoint,
  judgement: Pick<Review, 'advertising' | 'reviewedBy' | 'note'>,
): boolean =>
  edit(context, 'editTouchpoints', {
    ids: [id],
    fields: {
      review: {
        ...review,
        ...judgement,
        reviewedAt: context.now(),
        reviewedWording: wording,
        reviewedChannel: channel,
      },
    },
  });
