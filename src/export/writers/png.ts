import { pixelsFor } from '#scene';
import type { Write } from '../exporter.ts';
import { rasterise } from '../rasterise.ts';

/** The picture as PNG. */
export const write: Write = ({ pictures, theme, scale }) => {
  const [picture] = pictures();
  return rasterise({ picture, theme, pixels: pixelsFor(picture, scale) });
};
