import { palettes, svgOf, type Picture, type Pixels, type Theme } from '#scene';

/** A picture to be made into a file. */
export interface PictureJob {
  readonly picture: Picture;
  readonly theme: Theme;
  /** How many pixels; for formats that have any. */
  readonly pixels: Pixels;
  /** The map's title, for formats that carry one. */
  readonly title: string;
}

/** Turns a display list into pixels: in the program a worker, so that the page stays responsive. Rejects if it cannot. */
export type Rasterise = (job: PictureJob) => Promise<Blob>;

export interface PictureFormat {
  readonly id: 'png' | 'svg';
  readonly extension: string;
  readonly draw: (job: PictureJob, rasterise: Rasterise) => Promise<Blob>;
}

/** Every kind of picture that can be taken home. A new one is added here, with its name in `i18n`. */
export const pictureFormats: readonly PictureFormat[] = [
  { id: 'png', extension: 'png', draw: (job, rasterise) => rasterise(job) },
  {
    id: 'svg',
    extension: 'svg',
    draw: ({ picture, theme, title }) =>
      Promise.resolve(new Blob([svgOf(picture, palettes[theme], title)], { type: 'image/svg+xml' })),
  },
];
