import { useMemo } from 'react';
import type { Id } from '#model';
import { nameOf, perspectives } from '#knowledge';
import { browserMeasure, createSceneBuilder, experienceOf, pictureOf, type Picture } from '#scene';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { journeysThatAre } from '#editor';
import { useMap, useSession } from '#editor/react';

/** The open map as a finished picture, as this person sees its journeys; nothing of what is selected shows. */
export function usePicture({ only, withTitle, withLegend, withExperience }: {
  only: ReadonlySet<Id> | null;
  withTitle: boolean;
  withLegend: boolean;
  withExperience: boolean;
}): Picture {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  return useMemo(() => {
    const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, hidden: journeysThatAre('hidden', visibility) });
    const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
    const heading = [journey?.title, viewpoint === 'all' ? t.inspector.allPerspectives : nameOf(perspectives, viewpoint, language)];
    const experience =
      journey === undefined || !withExperience
        ? null
        : {
            experience: experienceOf(map, scene.cards, { journey: journey.id, viewpoint }),
            heading: [t.experience.title, ...heading].filter(Boolean).join(t.inspector.separator),
            guess: t.experience.guess,
          };
    return pictureOf(
      map,
      scene,
      {
        language,
        only,
        title: withTitle,
        legend: withLegend,
        subtitle: formatDate(language, map.info.updatedAt),
        dimmed: journeysThatAre('dimmed', visibility),
        activeJourney,
        experience,
      },
      browserMeasure,
    );
  }, [map, language, viewpoint, visibility, activeJourney, only, withTitle, withLegend, withExperience, t]);
}
