import type { Id, JourneyMap } from '#model';
import type { Language } from '#i18n';
import { journeysThatAre, type Session } from '#editor';
import { browserMeasure, createSceneBuilder, pictureOf, pixelsFor } from '#scene';
import { rasterise } from './rasterise.ts';

interface PictureWishes {
  /** Only these touchpoints; null for the whole map, with its title. */
  readonly only: ReadonlySet<Id> | null;
  readonly language: Language;
  readonly session: Session;
}

/** A map, or a part of it, as PNG at twice the size or as large as is sensible on a clipboard, in light colours. Begins a task later, so that the keys that asked are free at once. */
export async function pictureOfMap(map: JourneyMap, { only, language, session }: PictureWishes): Promise<Blob> {
  await new Promise((resolve) => setTimeout(resolve));
  const { viewpoint, visibility, activeJourney } = session;
  const scene = createSceneBuilder(browserMeasure)(map, {
    language,
    viewpoint,
    hidden: journeysThatAre('hidden', visibility),
  });
  const picture = pictureOf(
    map,
    scene,
    {
      language,
      only,
      title: only === null,
      legend: only === null,
      subtitle: '',
      personas: null,
      experience: null,
      annotations: null,
      dimmed: journeysThatAre('dimmed', visibility),
      activeJourney,
    },
    browserMeasure,
  );
  const { width, height } = picture;
  const scale = Math.min(2, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  return rasterise({ picture, theme: 'light', pixels: pixelsFor(picture, scale), title: map.info.title });
}

/** What other programs still take from the clipboard, and what is drawn within a second, in pixels. */
const MOST_SIDE = 8_192;
const MOST_AREA = 4_096 * 4_096;
