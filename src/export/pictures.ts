import { mapPicture } from './map-picture.ts';
import { matrixPictures } from './matrix-pictures.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';

/** The one picture, or a picture a page. Nothing of what is selected shows. */
export const picturesOf = (request: PictureRequest): Pictures =>
  (request.subject === 'matrix' ? matrixPictures(request) : null) ?? [mapPicture(request)];
