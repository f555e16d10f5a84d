import { ASPECTS } from '#model';
import { aspects, channels, nameOf, stages } from '#knowledge';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { CardBox } from '#scene';

/** What a screen reader says of a card: title, channel, stage, scores and marks. */
export function useCardLabel({ touchpoint, scores }: CardBox): string {
  const t = useText();
  const language = useLanguage();
  const parts = [
    touchpoint.title === '' ? t.common.untitled : touchpoint.title,
    touchpoint.channel !== null && nameOf(channels, touchpoint.channel, language),
    touchpoint.stage !== null && nameOf(stages, touchpoint.stage, language),
    ...ASPECTS.map((aspect) => {
      const score = scores[aspect];
      return score !== null && `${nameOf(aspects, aspect, language)} ${formatScore(language, score.mean)}`;
    }),
    touchpoint.moment && t.canvas.moment,
    touchpoint.status === 'planned' && t.canvas.planned,
  ];
  return parts.filter((part) => part !== false).join(t.canvas.listSeparator);
}
