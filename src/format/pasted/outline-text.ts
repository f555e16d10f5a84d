import { channels, fields, nameOf, type FieldId, type NameLanguage } from '#knowledge';
import {
  ASPECTS,
  ratingsByTouchpoint,
  scoreOf,
  spanOf,
  touchpointsInPlace,
  type JourneyMap,
  type Touchpoint,
} from '#model';

/**
 * A map as an outline for other programs: phases, touchpoints indented under them, and a line further in the channel
 * and the mean scores. `outlineItems` reads it back.
 */
export function outlineText(map: JourneyMap, language: NameLanguage): string {
  const colon = language === 'ja' ? '：' : ': ';
  const label = (id: FieldId): string => nameOf(fields, id, language);
  const ratings = ratingsByTouchpoint(map);
  const factsOf = ({ id, channel }: Touchpoint): string[] => {
    const scores = ASPECTS.flatMap((aspect) => {
      const score = scoreOf(ratings.get(id) ?? [], aspect, 'all');
      return score === null ? [] : [`${label(aspect)}${colon}${scoreText(score.mean)}`];
    });
    return [
      ...(channel === null ? [] : [`${label('channel')}${colon}${nameOf(channels, channel, language)}`]),
      ...scores,
    ];
  };
  const lines: string[] = [];
  let phaseId = '';
  for (const touchpoint of touchpointsInPlace(map)) {
    if (touchpoint.phaseId !== phaseId) lines.push(spanOf(map, touchpoint.phaseId)?.phase.title || label('phase'));
    phaseId = touchpoint.phaseId;
    lines.push(`  ${touchpoint.title || '…'}`);
    const facts = factsOf(touchpoint);
    if (facts.length > 0) lines.push(`    ${facts.join(' / ')}`);
  }
  return lines.join('\n');
}

/** A score with its sign: +1, 0, −0.5. */
export const scoreText = (mean: number): string => {
  const rounded = Math.round(mean * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
};
