import { rasterise } from '../png/rasterise.ts';
import type { Write } from '../exporter.ts';

/** The picture as PNG. */
export const write: Write = async ({ request, theme, scale }, page, watch) =>
  (await rasterise({ request: request(), page, theme, scale }, watch)).blob;
