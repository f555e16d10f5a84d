import { MAX_SAMPLE_SIZE, MAX_VALUE } from './limits.ts';
import type { AnnotationTarget, Channel, Measure } from './records.ts';

/** The numbers of a record, brought into the range that a map allows. */

const MAX_WEIGHT = 1_000_000;
/** A spot on the canvas lies within ± this, map units. */
const MAX_SPOT = 100_000_000;

/** The nearest number of the range; NaN becomes the one nearest to 0, and −0, which no file keeps, 0. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(Number.isNaN(value) ? 0 : value, most)) + 0;

export const weightInRange = (weight: number): number => clamp(weight, 0, MAX_WEIGHT);

/** Impact or effort: a whole number 1…5, or null while nobody has judged it. */
export const oneToFive = (value: number | null): number | null =>
  value === null ? null : Math.round(clamp(Number.isNaN(value) ? 3 : value, 1, 5));

/** What a channel's row judges, each 1…5. */
export const traitsInRange = ({ credibility, immediacy, empathy }: Partial<Channel>): Partial<Channel> => ({
  ...(credibility !== undefined && { credibility: oneToFive(credibility) }),
  ...(immediacy !== undefined && { immediacy: oneToFive(immediacy) }),
  ...(empathy !== undefined && { empathy: oneToFive(empathy) }),
});

/** A measure's value; null where there is none, or no number. */
const valueInRange = (value: number | null): number | null =>
  value === null || Number.isNaN(value) ? null : clamp(value, -MAX_VALUE, MAX_VALUE);

/** How many people or answers; null where nobody knows. */
const sampleSizeInRange = (size: number | null): number | null =>
  size === null || Number.isNaN(size) ? null : Math.round(clamp(size, 0, MAX_SAMPLE_SIZE));

/** The numbers of a measure, as far as they are given. */
export const figuresInRange = ({ value, sampleSize }: Partial<Measure>): Partial<Measure> => ({
  ...(value !== undefined && { value: valueInRange(value) }),
  ...(sampleSize !== undefined && { sampleSize: sampleSizeInRange(sampleSize) }),
});

export const spotInRange = (target: AnnotationTarget): AnnotationTarget =>
  target.kind === 'spot'
    ? { kind: 'spot', x: clamp(target.x, -MAX_SPOT, MAX_SPOT), y: clamp(target.y, -MAX_SPOT, MAX_SPOT) }
    : target;
