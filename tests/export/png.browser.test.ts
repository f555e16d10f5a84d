import { describe, expect, test } from 'vitest';
import { createSession } from '#editor';
import { palettes, paintPicture, pixelsFor } from '#scene';
import { PLAIN, jobOf } from '../../src/export/job.ts';
import { fileExporter } from '../../src/export/exporters.ts';
import { filteredRows } from '../../src/export/png/filtered-rows.ts';
import { paintStrips } from '../../src/export/png/paint-strips.ts';
import { pngFile } from '../../src/export/png/png-file.ts';
import { rasterise } from '../../src/export/png/rasterise.ts';
import { journey, map, phase, rating } from '../support/map-builder.ts';

const ids = Array.from({ length: 8 }, (_, index) => `t${index}`);
const SAMPLE = map(
  '脳卒中',
  phase('Onset', ids.slice(0, 4).join(' ')),
  phase('Treatment', ids.slice(4).join(' ')),
  journey('Main', ids.join(' > ')),
  rating('t1', 'medical', -2),
);
const job = jobOf(
  fileExporter('png'),
  { map: SAMPLE, sight: createSession(SAMPLE).getState(), language: 'ja' },
  { ...PLAIN, parts: ['title', 'legend', 'experience'] },
);

const pixelsIn = async (file: Blob): Promise<ImageData> => {
  const bitmap = await createImageBitmap(file);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
};

describe('a PNG', () => {
  test('shows, strip by strip, what one canvas shows', async () => {
    const [picture] = job.pictures();
    const pixels = pixelsFor(picture, 1);
    const context = new OffscreenCanvas(pixels.width, pixels.height).getContext('2d', { willReadFrequently: true })!;
    paintPicture(context, picture, palettes.light, { scale: 1 });
    const whole = context.getImageData(0, 0, pixels.width, pixels.height);
    const strips = paintStrips(picture, palettes.light, pixels, { strip: 20_000 });
    const made = await pixelsIn(await pngFile(pixels, strips));
    expect([made.width, made.height]).toEqual([whole.width, whole.height]);
    const differing = whole.data.filter((value, index) => Math.abs(value - made.data[index]!) > 2).length;
    // Words may be smoothed otherwise where a strip begins.
    expect(differing / whole.data.length).toBeLessThan(0.0005);
  });

  test('is the same, byte for byte, for the same map', async () => {
    const make = async (): Promise<Uint8Array> => {
      const { blob } = await rasterise({ request: job.request(), page: 0, theme: 'dark', scale: 1 });
      return new Uint8Array(await blob.arrayBuffer());
    };
    expect(await make()).toEqual(await make());
  });

  test('is made smaller only where a size is not to be exceeded', async () => {
    const most = { side: 2_000, area: 1_000_000, leastScale: 0 };
    const { blob, scale } = await rasterise({ request: job.request(), page: 0, theme: 'light', scale: 2, most });
    const { width, height } = await createImageBitmap(blob);
    expect(Math.max(width, height)).toBeLessThanOrEqual(2_000);
    expect(width * height).toBeLessThanOrEqual(1_000_000);
    expect(scale).toBeLessThan(1);
  });

  test('is given up when nobody waits for it any more, and tells how far it is until then', async () => {
    const shares: number[] = [];
    await rasterise(
      { request: job.request(), page: 0, theme: 'light', scale: 2 },
      { onProgress: (share) => shares.push(share) },
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    const stop = new AbortController();
    const making = rasterise({ request: job.request(), page: 0, theme: 'light', scale: 3 }, { signal: stop.signal });
    stop.abort();
    await expect(making).rejects.toThrow(/abort/i);
  });

  test('may be larger than any canvas', async () => {
    const picture = { width: 70_000, height: 3, background: 'paper', items: [] } as const;
    const pixels = pixelsFor(picture, 1);
    const file = await pngFile(pixels, paintStrips(picture, palettes.light, pixels));
    const head = new DataView(await file.slice(16, 24).arrayBuffer());
    expect([head.getUint32(0), head.getUint32(4)]).toEqual([70_000, 3]);
  });
});

test('rows say of each pixel what it is more than the one above', () => {
  const [white, red] = [0xffffffff, 0xff0000ff];
  const bytes = filteredRows(new Uint32Array([0, 0, white, red, white, white]), 2);
  expect([...bytes]).toEqual([2, 255, 255, 255, 255, 0, 0, 2, 0, 0, 0, 0, 255, 255]);
});
