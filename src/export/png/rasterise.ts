import type { Theme } from '#scene';
import { NotFetched } from '../not-fetched.ts';
import type { PictureRequest } from '../picture-request.ts';

/** A picture that is wanted as PNG. */
export interface PngOrder {
  readonly request: PictureRequest;
  /** Which of its pictures, from 0. */
  readonly page: number;
  readonly theme: Theme;
  /** Pixels per map unit. */
  readonly scale: number;
  /** What it may measure, in pixels; it is made smaller where it would not fit, but not below a scale. */
  readonly most?: { readonly side: number; readonly area: number; readonly leastScale: number };
}

export interface Png {
  readonly blob: Blob;
  /** Pixels per map unit. */
  readonly scale: number;
}

/** What a worker says on its way; `failed` where the browser has no room for it. */
export type PngAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly png: Png }
  | { readonly kind: 'failed'; readonly reason: string };

/** Who waits for something long. */
export interface Watch {
  /** Is told of the share that is done, 0…1. */
  readonly onProgress?: (share: number) => void;
  /** Ends the work; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Draws and makes a PNG of any size in a worker of its own, so that the page stays responsive. Rejects with `NotFetched` if
 * what draws did not come, else if there is no room for it.
 */
export function rasterise(order: PngOrder, { onProgress, signal }: Watch = {}): Promise<Png> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Png>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<PngAnswer>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'done') resolve(data.png);
      else reject(new Error(data.reason));
    });
    // What goes wrong inside of it is answered: an error is told of a worker that could not begin.
    worker.addEventListener('error', (event) => reject(new NotFetched(event)));
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
