import { overview, stageJumps } from '#analysis';
import { ratingsInSight } from '#editor';
import { formatNumber, formatScore, textIn } from '#i18n';
import { aspects, nameOf } from '#knowledge';
import type { Aspect, Id } from '#model';
import { browserMeasure, createExperienceKeeper, overviewSlide, stackedSlides, type OverviewBlock } from '#scene';
import type { PictureRequest, Pictures } from './picture-request.ts';
import { hasMatrix } from './matrix-pictures.ts';
import { executivesSlide } from './executives-slide.ts';
import { slideFrame } from './slide-frame.ts';

/** The active journey on one page, its curves and what was found of it, and on another what executives read first; null where it leads nowhere. */
export function overviewPicture(request: PictureRequest): Pictures | null {
  const { map, sight, language, sheet } = request;
  const { activeJourney, viewpoint } = sight;
  if (activeJourney === null || !hasMatrix(map, activeJourney)) return null;
  const t = textIn(language);
  const first = overviewSlide(
    {
      phases: map.phases,
      frame: slideFrame(request),
      experience: createExperienceKeeper()(map, { journey: activeJourney, viewpoint }),
      stages: { marks: stageJumps(map, { journeyId: activeJourney }), name: t.experience.stagesShort },
      signs: t.exporting.signs,
      blocks: blocksOf(request, activeJourney),
      language,
    },
    browserMeasure,
  );
  const second = executivesSlide(request, new Date().toISOString());
  // On paper and as slides they are two; a picture is one.
  return sheet === null ? [stackedSlides([first, second])] : [first, second];
}

type Request = Pick<PictureRequest, 'map' | 'sight' | 'language'>;

/** Most important first; what the perspectives say of each other is closed while a blind round runs. */
function blocksOf({ map, sight, language }: Request, journeyId: Id): OverviewBlock[] {
  const t = textIn(language);
  const { viewpoint, isBlind } = sight;
  const page = overview(map, { journeyId, viewpoint, inSight: ratingsInSight(sight) });
  const titled = (id: Id): string => map.touchpoints[id]?.title || t.common.untitled;
  const score = (value: number): string => formatScore(language, value);
  const aspect = (id: Aspect): string => nameOf(aspects, id, language);
  const moments = (kind: 'lowest' | 'highest'): OverviewBlock => ({
    title: t.overview[kind],
    lines: page[kind].map(({ touchpointId, mean, isGuess }) => ({
      figure: score(mean),
      text: titled(touchpointId),
      isGuess,
    })),
    nothing: t.overview.none,
  });
  return [
    moments('lowest'),
    moments('highest'),
    {
      title: t.overview.falls,
      lines: page.falls.map((fall) => ({
        figure: score(-fall.depth),
        isGuess: fall.isGuess,
        text: `${aspect(fall.aspect)}${t.exporting.colon}${titled(fall.source)} → ${titled(fall.target)}`,
      })),
      nothing: t.overview.noFalls,
    },
    {
      title: t.overview.disagreements,
      lines: (isBlind ? [] : page.disagreements).map(({ touchpointId, aspect: of, spread }) => ({
        figure: formatNumber(language, spread),
        text: `${titled(touchpointId)} · ${aspect(of)}`,
      })),
      nothing: isBlind ? t.overview.blind : t.overview.noDisagreements,
    },
    {
      title: t.overview.opportunities,
      lines: page.opportunities.slice(0, 3).map(({ title, impact }) => ({
        figure: impact === null ? '–' : formatNumber(language, impact),
        text: title || t.common.untitled,
      })),
      nothing: t.overview.noOpportunities,
    },
  ];
}
