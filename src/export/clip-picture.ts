import { ANY_ROOM, LEGIBLE, isLegible, pixelsFor } from '#scene';
import { mapPictures } from './map-picture.ts';
import type { PicturePart, PictureRequest } from './picture-request.ts';
import { rasterise } from './rasterise.ts';

interface ClipRequest extends Pick<PictureRequest, 'map' | 'sight' | 'language'> {
  readonly isAsked: boolean;
}

export interface ClipPicture {
  readonly png: Blob;
  /** Whether titles can be read in it. */
  readonly isLegible: boolean;
}

/**
 * What is selected, or a whole map with its title where nothing is, as PNG for other programs: at twice the size or as
 * large as is sensible on a clipboard, in light colours. Where titles could not be read a picture that somebody asked for
 * (`isAsked`) is larger, one that goes along with what is copied is not. Begins a task later, so
 * that the keys that asked are free at once.
 */
export async function clipPicture({ isAsked, ...source }: ClipRequest): Promise<ClipPicture> {
  await new Promise((resolve) => setTimeout(resolve));
  const isWhole = source.sight.selection.touchpoints.size === 0;
  const parts: readonly PicturePart[] = isWhole ? ['title', 'legend'] : [];
  const [picture] = mapPictures({ ...source, scope: 'selection', parts, room: ANY_ROOM });
  const { width, height } = picture;
  const scale = Math.min(2, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
  const pixels = pixelsFor(picture, isAsked ? Math.max(scale, LEGIBLE) : scale);
  return { png: await rasterise({ picture, theme: 'light', pixels }), isLegible: isLegible(pixels) };
}

/** What other programs still take from the clipboard, and what is drawn within a second, in pixels. */
const MOST_SIDE = 8_192;
const MOST_AREA = 4_096 * 4_096;
