import { nested, remembered, type SliceField } from '../slice.ts';
import { oneOf } from '../sound.ts';

/** Which wordings the review shows: all, or those whose judgement stands so. */
export const REVIEW_FILTERS = ['all', 'waiting', 'lapsed', 'rejected', 'approved', 'notApplicable'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** How this person goes through the wordings. */
export interface ReviewLook {
  readonly status: ReviewFilter;
}

export const review: SliceField<ReviewLook> = nested<ReviewLook>({
  status: remembered<ReviewFilter>('all', oneOf(...REVIEW_FILTERS)),
});
