import { useMemo } from 'react';
import type { Id } from '#model';
import { browserMeasure, createSceneBuilder, pictureOf, type Picture } from '#scene';
import { formatDate } from '#i18n';
import { useLanguage } from '#i18n/react';
import { journeysThatAre } from '#editor';
import { useMap, useSession } from '#editor/react';

/** The open map as a finished picture, as this person sees its journeys; nothing of what is selected shows. */
export function usePicture({ only, withTitle, withLegend }: {
  only: ReadonlySet<Id> | null;
  withTitle: boolean;
  withLegend: boolean;
}): Picture {
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  return useMemo(() => {
    const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, hidden: journeysThatAre('hidden', visibility) });
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
      },
      browserMeasure,
    );
  }, [map, language, viewpoint, visibility, activeJourney, only, withTitle, withLegend]);
}
