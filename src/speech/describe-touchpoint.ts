import { formatNumber, formatScore } from '#i18n';
import { aspects, channels, durationText, nameOf, stages } from '#knowledge';
import {
  ASPECTS,
  NOTABLE_SPREAD,
  channelsOf,
  groupBy,
  ratingsByTouchpoint,
  remembered,
  scoreOf,
  standingsOf,
  type Annotation,
  type Id,
  type JourneyMap,
  type Records,
  type Viewpoint,
} from '#model';
import { journeyTitleOf, phaseTitleOf, titleOf, type Speaker } from './speaker.ts';

/**
 * What a screen reader says of a touchpoint: title, phase, its step in each of its journeys, channels, duration, stage, the scores
 * of the viewpoint, whether it is a moment of truth, planned and locked, and how many open annotations it has.
 */
export function describeTouchpoint(
  map: JourneyMap,
  id: Id,
  { text, language, viewpoint }: Speaker & { viewpoint: Viewpoint },
): string {
  const touchpoint = map.touchpoints[id];
  if (touchpoint === undefined) return '';
  const t = text.speech;
  const ratings = ratingsByTouchpoint(map).get(id) ?? [];
  const notes = annotationsOf(map.annotations).get(id) ?? 0;
  const parts = [
    titleOf(map, id, text),
    phaseTitleOf(map, touchpoint.phaseId, text),
    ...standingsOf(map, id).map(({ journeyId, step, count }) =>
      t.step(step, count, journeyTitleOf(map, journeyId, text)),
    ),
    ...channelsOf(touchpoint).map((channel) => nameOf(channels, channel, language)),
    touchpoint.duration !== null && durationText(touchpoint.duration, language),
    touchpoint.stage !== null && nameOf(stages, touchpoint.stage, language),
    ...ASPECTS.map((aspect) => {
      const score = scoreOf(ratings, aspect, viewpoint);
      if (score === null) return false;
      const said = `${nameOf(aspects, aspect, language)} ${formatScore(language, score.mean)}`;
      return score.spread < NOTABLE_SPREAD ? said : t.apart(said, formatNumber(language, score.spread));
    }),
    touchpoint.moment && text.canvas.moment,
    touchpoint.status === 'planned' && text.canvas.planned,
    touchpoint.isLocked && text.arrange.locked,
    notes > 0 && t.annotations(notes),
  ];
  return parts.filter((part) => part !== false).join(text.canvas.listSeparator);
}

/** How many annotations that are not resolved each touchpoint has, answers not counted. */
const annotationsOf = remembered((annotations: Records<Annotation>): ReadonlyMap<Id, number> => {
  const open = Object.values(annotations).flatMap(({ target, parentId, resolvedAt }) =>
    target.kind === 'touchpoint' && parentId === null && resolvedAt === null ? [target.id] : [],
  );
  return new Map([...groupBy(open, (id) => id)].map(([id, each]) => [id, each.length]));
});
