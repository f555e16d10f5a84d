import { paintPicture, palettes } from '#scene';
import type { PngAnswer, PngOrder } from './rasterise.ts';

/** Paints a picture away from the page, so that drawing a large map never blocks it. */
self.addEventListener('message', (event: MessageEvent<PngOrder>) => {
  void draw(event.data).then((answer) => self.postMessage(answer));
});

async function draw({ picture, theme, pixels }: PngOrder): Promise<PngAnswer> {
  try {
    const canvas = new OffscreenCanvas(pixels.width, pixels.height);
    const context = canvas.getContext('2d');
    if (context === null) return { blob: null };
    paintPicture(context, picture, palettes[theme], pixels.scale);
    // Beyond a browser's limits a canvas stays blank without a word; every picture of ours has a solid background.
    const corner = context.getImageData(0, 0, 1, 1).data;
    const end = context.getImageData(pixels.width - 1, pixels.height - 1, 1, 1).data;
    if (corner[3] === 0 || end[3] === 0) return { blob: null };
    return { blob: await canvas.convertToBlob({ type: 'image/png' }) };
  } catch {
    return { blob: null };
  }
}
