import { ANY_ROOM, LEGIBLE, isLegible } from '#scene';
import { sightOf, type PictureRequest } from './picture-request.ts';
import { rasterise } from './png/rasterise.ts';

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
 * (`isAsked`) is larger, one that goes along with what is copied is not.
 */
export async function clipPicture({ isAsked, map, sight, language }: ClipRequest): Promise<ClipPicture> {
  const isWhole = sight.selection.touchpoints.size === 0;
  const request: PictureRequest = {
    map,
    sight: sightOf(sight),
    language,
    subject: 'map',
    scope: 'selection',
    parts: isWhole ? ['title', 'legend'] : [],
    sheet: null,
    room: ANY_ROOM,
    headline: null,
    organisation: '',
  };
  const most = { ...ON_CLIPBOARD, leastScale: isAsked ? LEGIBLE : 0 };
  const { blob, scale } = await rasterise({ request, page: 0, theme: 'light', scale: 2, most });
  return { png: blob, isLegible: isLegible({ scale }) };
}

/** What other programs still take from the clipboard, and what is drawn within a second, in pixels. */
export const ON_CLIPBOARD = { side: 8_192, area: 4_096 * 4_096 } as const;
