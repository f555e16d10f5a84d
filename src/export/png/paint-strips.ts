import { paintPicture, type Colours, type Picture, type Pixels } from '#scene';
import { filteredRows } from './filtered-rows.ts';

/** Pixels that are in memory at a time, four bytes each. */
const STRIP = 6_000_000;
/** Wider canvases are not drawn by every browser. */
const WIDEST = 8_192;

interface StripOptions {
  /** Is told how many rows are done. */
  readonly onRows?: (rows: number) => void;
  /** Pixels of a strip at most. */
  readonly strip?: number;
}

/** A picture's rows as a PNG stores them, painted strip by strip from its top. */
export function* paintStrips(
  picture: Picture,
  colours: Colours,
  { scale, width, height }: Pixels,
  { onRows, strip = STRIP }: StripOptions = {},
): Iterable<Uint8Array<ArrayBuffer>> {
  const most = Math.max(1, Math.min(height, Math.floor(strip / width)));
  const tile = new OffscreenCanvas(Math.min(width, WIDEST), most);
  const context = tile.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas.');
  // The row above the strip comes first; above the picture there is nothing.
  const pixels = new Uint32Array(width * (most + 1));
  for (let top = 0; top < height; top += most) {
    const rows = Math.min(most, height - top);
    for (let left = 0; left < width; left += tile.width) {
      const columns = Math.min(tile.width, width - left);
      paintPicture(context, picture, colours, { scale, part: { x: left, y: top, width: columns, height: rows } });
      const painted = new Uint32Array(context.getImageData(0, 0, columns, rows).data.buffer);
      for (let row = 0; row < rows; row++) {
        pixels.set(painted.subarray(row * columns, (row + 1) * columns), (row + 1) * width + left);
      }
    }
    yield filteredRows(pixels.subarray(0, width * (rows + 1)), width);
    pixels.copyWithin(0, width * rows, width * (rows + 1));
    onRows?.(top + rows);
  }
}
