import { durationText } from '#knowledge';
import { isBackLink, type JourneyMap, type Link } from '#model';
import { journeyTitleOf, phaseTitleOf, titleOf, type Speaker } from './speaker.ts';

/** What is said of a link by somebody who stands at its source (`on`) or at its target (`here`). */
export function describeLink(
  map: JourneyMap,
  link: Link,
  { text, language, from }: Speaker & { from: 'on' | 'here' },
): string {
  const t = text.speech;
  const other = from === 'on' ? link.target : link.source;
  const title = titleOf(map, other, text);
  const parts = [
    isBackLink(map, link) ? t.backLinks[from](title) : t.links[from](title),
    phaseTitleOf(map, map.touchpoints[other]?.phaseId ?? '', text),
    t.inJourney(journeyTitleOf(map, link.journeyId, text)),
    link.label !== '' && t.labelled(link.label),
    link.duration !== null && durationText(link.duration, language),
  ];
  return parts.filter((part) => part !== false).join(text.canvas.listSeparator);
}
