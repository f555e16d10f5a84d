import { ASPECTS } from '#model';
import type { Experience } from '../experience.ts';
import type { TextMeasure } from '../text.ts';
import { axisOf } from './frame.ts';
import { hasMark } from './lines.ts';
import type { PlotRequest } from './plot.ts';

/** Whether any mark that is drawn at this width is hollow, for its score rests on assumption and hearsay alone. */
export function hasHollowMark(
  { stops }: Experience,
  place: Pick<PlotRequest, 'width' | 'mode' | 'language'>,
  measure: TextMeasure | null,
): boolean {
  const { density } = axisOf({ ...place, measure, count: stops.length });
  return stops.some(
    ({ touchpoint, scores }) =>
      hasMark(touchpoint, density) && ASPECTS.some((aspect) => scores[aspect]?.isGuess === true),
  );
}
