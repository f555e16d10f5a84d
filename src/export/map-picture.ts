import type { Journey } from '#model';
import { stageJumps } from '#analysis';
import { browserMeasure, createSceneBuilder, experienceOf, picturePieces, type PictureOptions } from '#scene';
import { formatDate, textIn } from '#i18n';
import { journeysThatAre } from '#editor';
import { partNumber, personaWords, personasShown, viewpointName } from './picture-words.ts';
import { picturedAnnotations } from './pictured-annotations.ts';
import type { PicturePart, PictureRequest, Pictures } from './picture-request.ts';

type MapRequest = Pick<PictureRequest, 'map' | 'sight' | 'language' | 'scope' | 'parts' | 'room'>;

/** The map as it lies on the canvas, as this person sees its journeys; on any paper it is one picture. */
export function mapPictures(request: MapRequest): Pictures {
  const { map, language, scope, parts, sight, room } = request;
  const { viewpoint, visibility, activeJourney, selection } = sight;
  const has = (part: PicturePart): boolean => parts.includes(part);
  const hidden = journeysThatAre('hidden', visibility);
  const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, activeJourney, hidden });
  const journey = activeJourney === null ? undefined : map.journeys[activeJourney];
  const shown = Object.values(map.journeys).filter(({ id }) => !hidden.has(id));
  const [first, ...others] = picturePieces(
    map,
    scene,
    {
      language,
      only: scope === 'selection' && selection.touchpoints.size > 0 ? selection.touchpoints : null,
      title: has('title'),
      legend: has('legend') ? textIn(language).exporting.signs : null,
      room,
      pageOf: partNumber(language),
      subtitle: has('date') ? formatDate(language, map.info.updatedAt) : '',
      dimmed: journeysThatAre('dimmed', visibility),
      activeJourney,
      personas: has('personas') ? { personas: personasShown(map, shown), ...personaWords(language) } : null,
      experience: has('experience') && journey !== undefined ? experienceUnder(request, journey) : null,
      annotations: has('annotations') ? picturedAnnotations(map, language) : null,
    },
    browserMeasure,
  );
  return [first!, ...others];
}

/** The curves of the active journey, with the words at their head. */
function experienceUnder(
  { map, language, sight: { viewpoint } }: Pick<PictureRequest, 'map' | 'language' | 'sight'>,
  { id, title }: Journey,
): PictureOptions['experience'] {
  const { experience, inspector } = textIn(language);
  return {
    experience: experienceOf(map, { journey: id, viewpoint }),
    stages: { marks: stageJumps(map, { journeyId: id }), name: experience.stagesShort },
    heading: [experience.title, title, viewpointName(viewpoint, language)].filter(Boolean).join(inspector.separator),
    guess: experience.hollow,
  };
}
