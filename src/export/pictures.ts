import { mapPictures } from './map-picture.ts';
import { slidesOfMap } from './map-slides.ts';
import { matrixPictures } from './matrix-pictures.ts';
import { overviewPicture } from './overview-picture.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';

/** The one picture, or a picture a page. Nothing of what is selected shows. */
export function picturesOf(request: PictureRequest): Pictures {
  const { subject, sheet } = request;
  const asked =
    subject === 'matrix' ? matrixPictures(request) : subject === 'overview' ? overviewPicture(request) : null;
  return asked ?? (sheet === 'slide' ? slidesOfMap(request) : mapPictures(request));
}
