import type { Review, Touchpoint } from '#model';
import type { CommandContext } from './command.ts';
import { editAll } from './edit.ts';

/** Judges the wordings of touchpoints as they are now, for their channels as they are now; `unreviewed` takes a judgement back. One undo step. */
export const reviewWording = (
  context: CommandContext,
  touchpoints: readonly Touchpoint[],
  judgement: Pick<Review, 'advertising' | 'reviewedBy' | 'note'>,
): boolean =>
  editAll(
    context,
    touchpoints.map(({ id, wording, channel, review }) => ({
      name: 'editTouchpoints',
      args: {
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
      },
    })),
    'editTouchpoints',
  );
