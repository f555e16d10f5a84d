import { pixelsFor } from '#scene';
import type { Write } from '../exporter.ts';
import { rasterise } from '../rasterise.ts';

/** The picture as PNG. */
export const write: Write = ({ pictures, theme, scale }, page) => {
  const all = pictures();
  const picture = all[page] ?? all[0];
  return rasterise({ picture, theme, pixels: pixelsFor(picture, scale) });
};
