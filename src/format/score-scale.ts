import { numberFrom } from '#fields';

/** Whether scores are −2…+2 or, as in many journey maps, 1…5 with 3 in the middle. */
export type ScoreScale = 'signed' | 'fiveStep';

/** Numbers from 1 to 5 without a sign, of which one is 3 or more, are such a scale. */
export function scaleOf(scores: readonly string[]): ScoreScale {
  const readable = scores.filter((text) => numberFrom(text) !== null);
  const numbers = readable.map((text) => numberFrom(text) ?? 0);
  const isSigned = readable.some((text) => /^[+＋]/.test(text.trim()));
  return !isSigned && numbers.every((number) => number >= 1 && number <= 5) && numbers.some((number) => number >= 3)
    ? 'fiveStep'
    : 'signed';
}

/** A number of that scale among −2…+2; outside of these where it is outside of its scale. */
export const onScale = (number: number, scale: ScoreScale): number => (scale === 'fiveStep' ? number - 3 : number);
