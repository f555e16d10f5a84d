import { evidenceSummary, fallsOf } from '#analysis';
import { ratingsInSight } from '#editor';
import { formatDate, formatNumber, textIn } from '#i18n';
import { aspects, nameOf, words } from '#knowledge';
import type { JourneyMap } from '#model';
import type { SlideFrame } from '#scene';
import { interestsTexts } from '#speech';
import type { PictureRequest } from './picture-request.ts';
import { viewpointName } from './picture-words.ts';

type FrameRequest = Pick<PictureRequest, 'map' | 'sight' | 'language' | 'headline' | 'organisation'>;

/** What stands around the content of every slide: the headline as it was typed, or made from the map. */
export function slideFrame(request: FrameRequest): SlideFrame {
  const { map, sight, language, headline, organisation } = request;
  const t = textIn(language).exporting;
  const journey = map.journeys[sight.activeJourney ?? ''];
  const persona = map.personas[journey?.personaId ?? ''];
  const number = (value: number): string => formatNumber(language, value);
  return {
    headline: headline ?? headlineOf(request),
    facts: [
      persona === undefined || persona.name === '' ? '' : t.personaNamed(persona.name),
      journey === undefined ? '' : t.journeyNamed(journey.title),
      t.seenBy(viewpointName(sight.viewpoint, language), sight.viewpoint === 'all'),
      formatDate(language, map.info.updatedAt),
    ],
    source: sourceOf(request),
    interests: interestsTexts(map, { text: textIn(language), language }),
    by: [organisation.trim(), 'Tabiji'].filter((name) => name !== '').join(' · '),
    pageOf: (page, pages) => t.slideOf(number(page), number(pages)),
  };
}

/** A map's title and, where an aspect falls along the journey, where it falls furthest. */
export function headlineOf({ map, sight, language }: Pick<FrameRequest, 'map' | 'sight' | 'language'>): string {
  const { activeJourney, viewpoint } = sight;
  const { title } = map.info;
  const [worst] = activeJourney === null ? [] : fallsOf(map, { journeyId: activeJourney, viewpoint });
  const where = map.touchpoints[worst?.target ?? '']?.title ?? '';
  if (worst === undefined || where === '') return title;
  const aspect = nameOf(aspects, worst.aspect, language);
  return textIn(language).exporting.headlineOf(title, language === 'en' ? aspect.toLowerCase() : aspect, where);
}

/** On what the scores that are shown rest, in figures. */
export function sourceOf({ map, sight, language }: Pick<FrameRequest, 'map' | 'sight' | 'language'>): string {
  const t = textIn(language).exporting.source;
  const viewpoint = sight.viewpoint === 'all' ? ratingsInSight(sight) : sight.viewpoint;
  const { scores, guesses, assumptions } = evidenceSummary(map, viewpoint);
  const number = (value: number): string => formatNumber(language, value);
  const rests =
    scores === 0
      ? t.none
      : guesses === 0
        ? t.known(number(scores))
        : guesses === assumptions
          ? t.assumed(number(guesses), number(scores))
          : t.guessed(number(guesses), number(scores));
  return t.note(rests, isIllustrative(map));
}

/** Whether the map says of itself that it is an example, as those made from templates do. */
const isIllustrative = ({ info }: JourneyMap): boolean =>
  Object.values(words.illustrative).some((text) => info.description.includes(text));
