import { fetchAllWords, fetchWords } from '#i18n';
import { palettes, pixelsFor, type Picture } from '#scene';
import { picturesOf } from '../pictures.ts';
import { paintStrips } from './paint-strips.ts';
import { pngFile } from './png-file.ts';
import type { Png, PngAnswer, PngOrder } from './rasterise.ts';

/** Draws a map away from the page, so that a large one never blocks it. */
self.addEventListener('message', ({ data }: MessageEvent<PngOrder>) => {
  const answer = (said: PngAnswer): void => self.postMessage(said);
  void make(data, (share) => answer({ kind: 'progress', share })).then(
    (png) => answer({ kind: 'done', png }),
    (error: unknown) => answer({ kind: 'failed', reason: String(error) }),
  );
});

async function make(order: PngOrder, onProgress: (share: number) => void): Promise<Png> {
  // What was fetched for the page is not here.
  await fetchWords(order.request.language);
  await fetchAllWords();
  const all = picturesOf(order.request);
  const picture = all[order.page] ?? all[0];
  const scale = scaleOf(picture, order);
  const pixels = pixelsFor(picture, scale);
  const strips = paintStrips(picture, palettes[order.theme], pixels, {
    onRows: (rows) => onProgress(rows / pixels.height),
  });
  return { blob: await pngFile(pixels, strips), scale };
}

function scaleOf({ width, height }: Picture, { scale, most }: PngOrder): number {
  if (most === undefined) return scale;
  const fits = Math.min(scale, most.side / width, most.side / height, Math.sqrt(most.area / (width * height)));
  return Math.max(fits, Math.min(scale, most.leastScale));
}
