import { linksByJourney, type Id, type JourneyMap } from '#model';
import { browserMeasure, matrixPages, matrixPieces, matrixSlides, pageUnits } from '#scene';
import { formatDate, textIn } from '#i18n';
import { matrixContent, shownRows } from '#matrix';
import { pageNumber, partNumber, personaWords, personasShown, viewpointName } from './picture-words.ts';
import { slideFrame } from './slide-frame.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';

/** The active journey as a matrix: one picture or, on paper, a picture a page; null where it leads nowhere. */
export function matrixPictures(request: PictureRequest): Pictures | null {
  const { map, sight, language, parts, sheet, room } = request;
  const { viewpoint, activeJourney, matrix: layout } = sight;
  const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
  if (journey === undefined || !hasMatrix(map, journey.id)) return null;
  const t = textIn(language);
  const content = matrixContent(map, { journey: journey.id, viewpoint, rows: shownRows(layout), language, t });
  const facts = [journey.title, viewpointName(viewpoint, language), formatDate(language, map.info.updatedAt)];
  const options = {
    title: parts.includes('title') ? { title: map.info.title, facts } : null,
    personas: parts.includes('personas')
      ? { personas: personasShown(map, [journey]), ...personaWords(language) }
      : null,
  };
  if (sheet === 'slide') {
    const [first, ...others] = matrixSlides(content, slideFrame(request), browserMeasure);
    return first === undefined ? null : [first, ...others];
  }
  const pages =
    sheet === null
      ? matrixPieces(content, { ...options, room, pageOf: partNumber(language) }, browserMeasure)
      : matrixPages(content, { ...options, page: pageUnits(sheet), pageOf: pageNumber(language) }, browserMeasure);
  const [first, ...others] = pages;
  return first === undefined ? null : [first, ...others];
}

/** Whether a journey leads through any touchpoint. */
export const hasMatrix = (map: JourneyMap, journey: Id | null): boolean =>
  journey !== null && linksByJourney(map).has(journey);
