import { palettes, svgOf } from '#scene';
import type { Write } from '../exporter.ts';

/** The picture as SVG, its lines of text where they stand on the screen. */
export const write: Write = ({ map, pictures, theme }) =>
  Promise.resolve(svgOf(pictures()[0], palettes[theme], map.info.title));
