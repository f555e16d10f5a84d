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

/** Makes a PNG in a worker of its own, so that the page stays responsive. Rejects if the browser cannot draw that many pixels. */
export function rasterise(order: PngOrder): Promise<Blob> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data: { blob } }: MessageEvent<PngAnswer>) =>
      blob === null ? reject(new Error('The canvas stayed blank.')) : resolve(blob),
    );
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
