import type { PictureJob } from '#export';
import type { JourneyMap } from '#model';
import { browserMeasure, createSceneBuilder, pictureOf, pixelsFor } from '#scene';

/** The job of a picture of the whole map, as the export dialog proposes it. */
export function wholePicture(map: JourneyMap, scale: number): PictureJob {
  const language = 'ja';
  const scene = createSceneBuilder(browserMeasure)(map, { language, viewpoint: 'patient', hidden: new Set() });
  const picture = pictureOf(
    map,
    scene,
    {
      language,
      only: null,
      title: true,
      legend: true,
      subtitle: '',
      dimmed: new Set(),
      activeJourney: null,
      personas: null,
      experience: null,
      annotations: null,
    },
    browserMeasure,
  );
  return { picture, theme: 'light', pixels: pixelsFor(picture, scale), title: map.info.title };
}
