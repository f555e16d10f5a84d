import { stageJumps } from '#analysis';
import { journeysThatAre } from '#editor';
import { textIn } from '#i18n';
import { browserMeasure, createExperienceKeeper, createSceneBuilder, mapSlides } from '#scene';
import type { PictureRequest, Pictures } from './picture-request.ts';
import { slideFrame } from './slide-frame.ts';

/** The map, or what is selected of it, as slides: compact cards above, the curves of the active journey below. */
export function slidesOfMap(request: PictureRequest): Pictures {
  const { map, language, scope, sight } = request;
  const { viewpoint, visibility, activeJourney, selection } = sight;
  const t = textIn(language);
  const hidden = journeysThatAre('hidden', visibility);
  const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint, activeJourney, hidden });
  const isPassed = activeJourney !== null && map.journeys[activeJourney] !== undefined;
  const experience = isPassed ? createExperienceKeeper()(map, { journey: activeJourney, viewpoint }) : null;
  const [first, ...others] = mapSlides(
    {
      map,
      scene,
      frame: slideFrame(request),
      only: scope === 'selection' && selection.touchpoints.size > 0 ? selection.touchpoints : null,
      dimmed: journeysThatAre('dimmed', visibility),
      activeJourney,
      experience,
      stages: {
        marks: isPassed ? stageJumps(map, { journeyId: activeJourney }) : new Map(),
        name: t.experience.stagesShort,
      },
      signs: t.exporting.signs,
      language,
    },
    browserMeasure,
  );
  return [first!, ...others];
}
