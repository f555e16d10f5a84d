import { useMemo } from 'react';
import { linksByJourney, type Id, type JourneyMap } from '#model';
import { browserMeasure, matrixPages, matrixPicture, type Picture } from '#scene';
import { formatDate, formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import { useMatrixContent } from '#views/matrix';
import type { ExportChoices } from './export-options.tsx';
import { mapPicture, personaWords, personasShown, viewpointName } from './map-picture.ts';

/** What the choices make of the open map: one picture, or a picture a page; none for a file without pictures. */
export function usePictures(choices: ExportChoices, only: ReadonlySet<Id> | null): readonly Picture[] {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  const matrix = useMatrixContent();
  return useMemo(() => {
    const { format, paper, subject, withTitle, withPersonas } = choices;
    if (format === 'json') return [];
    if (subject === 'map' || matrix === null) {
      return [mapPicture(map, { choices, only, viewpoint, visibility, activeJourney, language, t })];
    }
    const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
    const options = {
      title: withTitle
        ? {
            title: map.info.title,
            facts: [
              journey?.title ?? '',
              viewpointName(viewpoint, language, t),
              formatDate(language, map.info.updatedAt),
            ],
          }
        : null,
      personas: withPersonas
        ? { personas: personasShown(map, journey === undefined ? [] : [journey]), ...personaWords(t) }
        : null,
    };
    const page = (number: number): string => formatNumber(language, number);
    return format === 'print'
      ? matrixPages(
          matrix,
          { ...options, paper, pageOf: (number, pages) => t.exporting.pageOf(page(number), page(pages)) },
          browserMeasure,
        )
      : [matrixPicture(matrix, options, browserMeasure)];
  }, [choices, only, map, matrix, viewpoint, visibility, activeJourney, language, t]);
}

/** Whether the active journey leads through any touchpoint. */
export function useHasMatrix(): boolean {
  const activeJourney = useSession((session) => session.activeJourney);
  return useMap((map) => hasLinks(map, activeJourney));
}

const hasLinks = (map: JourneyMap, journey: Id | null): boolean => journey !== null && linksByJourney(map).has(journey);
