import { NotFetched } from './not-fetched.ts';
import type { Picture, Pixels, Theme } from '#scene';

export interface PngOrder {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly pixels: Pixels;
}

/** `null` where the browser could not draw it. */
export interface PngAnswer {
  readonly blob: Blob | null;
}

/**
 * Makes a PNG in a worker of its own, so that the page stays responsive. Rejects with `NotFetched` if what draws did not
 * come, else if the browser cannot draw that many pixels.
 */
export function rasterise(order: PngOrder): Promise<Blob> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data: { blob } }: MessageEvent<PngAnswer>) =>
      blob === null ? reject(new Error('The canvas stayed blank.')) : resolve(blob),
    );
    // What goes wrong inside of it is answered: an error is told of a worker that could not begin.
    worker.addEventListener('error', (event) => reject(new NotFetched(event)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
