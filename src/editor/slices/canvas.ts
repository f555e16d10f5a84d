import { ASPECTS, type Aspect } from '#model';
import { remembered, type Slice } from '../slice.ts';
import { isFlag, isPlace, isSize, isZoom, listOf, oneOf, orNull, shaped } from '../sound.ts';

/** Map units of the canvas's upper left corner in screen pixels, and pixels per map unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How this person looks at the canvas and at the experience under it. */
export interface CanvasSlice {
  readonly viewport: Viewport | null;
  /** Whether the overview map is shown; null as it is useful, see `showsOverviewMap`. */
  readonly overviewMap: boolean | null;
  readonly isExperienceOpen: boolean;
  /** Of the experience panel when open, CSS px. */
  readonly experienceHeight: number;
  /** Whether each aspect has a lane of its own, or all lie over each other. */
  readonly experienceMode: 'split' | 'overlay';
  /** Aspects whose curves are not shown. */
  readonly hiddenAspects: readonly Aspect[];
}

const isViewport = shaped<Viewport>({ x: isPlace, y: isPlace, zoom: isZoom });

export const canvas: Slice<CanvasSlice> = {
  viewport: remembered<Viewport | null>(null, orNull(isViewport)),
  overviewMap: remembered<boolean | null>(null, orNull(isFlag)),
  isExperienceOpen: {
    ...remembered(true, isFlag),
    // An empty panel would only take room from a map that is just begun.
    first: ({ ratings }) => Object.keys(ratings).length > 0,
  },
  experienceHeight: remembered(280, isSize),
  experienceMode: remembered<CanvasSlice['experienceMode']>('split', oneOf('split', 'overlay')),
  hiddenAspects: remembered<readonly Aspect[]>([], listOf(oneOf(...ASPECTS))),
};
