import { mapPictures } from './map-picture.ts';
import { textIn } from '#i18n';
import { browserMeasure, withFoot } from '#scene';
import { interestsTexts } from '#speech';
import { slidesOfMap } from './map-slides.ts';
import { matrixPictures } from './matrix-pictures.ts';
import { overviewPicture } from './overview-picture.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';

/** The one picture, or a picture a page, with the declared interests under it. Nothing of what is selected shows. */
export function picturesOf(request: PictureRequest): Pictures {
  const { map, language, subject, sheet } = request;
  const asked =
    subject === 'matrix' ? matrixPictures(request) : subject === 'overview' ? overviewPicture(request) : null;
  const pictures = asked ?? (sheet === 'slide' ? slidesOfMap(request) : mapPictures(request));
  // A slide has its own place for it.
  if (sheet === 'slide' || subject === 'overview') return pictures;
  const interests = interestsTexts(map, { text: textIn(language), language });
  const [first, ...others] = pictures.map((picture) => withFoot(picture, interests, browserMeasure));
  return [first!, ...others];
}
