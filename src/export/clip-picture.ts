import { ANY_ROOM, pixelsFor } from '#scene';
import { mapPictures } from './map-picture.ts';
import type { PicturePart, PictureRequest } from './picture-request.ts';
import { rasterise } from './rasterise.ts';

/**
 * What is selected, or a whole map with its title where nothing is, as PNG for other programs: at twice the size or as
 * large as is sensible on a clipboard, in light colours. Begins a task later, so that the keys that asked are free at once.
 */
export async function clipPicture(source: Pick<PictureRequest, 'map' | 'sight' | 'language'>): Promise<Blob> {
  await new Promise((resolve) => setTimeout(resolve));
  const isWhole = source.sight.selection.touchpoints.size === 0;
  const parts: readonly PicturePart[] = isWhole ? ['title', 'legend'] : [];
  const [picture] = mapPictures({ ...source, scope: 'selection', parts, room: ANY_ROOM });
  const { width, height } = picture;
  const scale = Math.min(2, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  return rasterise({ picture, theme: 'light', pixels: pixelsFor(picture, scale) });
}

/** What other programs still take from the clipboard, and what is drawn within a second, in pixels. */
const MOST_SIDE = 8_192;
const MOST_AREA = 4_096 * 4_096;
