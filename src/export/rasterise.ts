import type { PictureJob } from './pictures.ts';

export type PngOrder = Pick<PictureJob, 'picture' | 'theme' | 'pixels'>;

/** `null` where the browser could not draw it. */
export interface PngAnswer {
  readonly blob: Blob | null;
}

/** Makes a PNG in a worker of its own. Rejects if the browser cannot draw that many pixels. */
export function rasterise({ picture, theme, pixels }: PictureJob): Promise<Blob> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
  const order: PngOrder = { picture, theme, pixels };
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data: { blob } }: MessageEvent<PngAnswer>) =>
      blob === null ? reject(new Error('The canvas stayed blank.')) : resolve(blob),
    );
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
