import type { ForExecutives } from '#analysis';
import { formatNumber, formatPercent } from '#i18n';
import type { Speaker } from './speaker.ts';

/** Of the hard moments, how many somebody works on; '' where there are none. */
export const hardMomentsText = (
  { touchpoints, answered }: ForExecutives['hard'],
  { text, language }: Speaker,
): string =>
  touchpoints === 0
    ? ''
    : text.overview.hardAnswered(
        formatPercent(language, answered / touchpoints),
        formatNumber(language, answered),
        formatNumber(language, touchpoints),
      );
