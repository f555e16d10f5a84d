/** “Up”: each byte is what it is more than the one above it. */
const UP = 2;

/**
 * The rows of a strip as a PNG stores them, three bytes a pixel, each as its difference from the pixel above: in a
 * drawing that is nearly always nothing. `pixels` are four bytes each (red lowest, opaque), the row above the strip first.
 */
export function filteredRows(pixels: Uint32Array, width: number): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / width - 1;
  const bytes = new Uint8Array(rows * (1 + 3 * width));
  let at = 0;
  for (let row = 1; row <= rows; row++) {
    bytes[at++] = UP;
    const first = row * width;
    for (let pixel = first; pixel < first + width; pixel++, at += 3) {
      const here = pixels[pixel]!;
      const above = pixels[pixel - width]!;
      if (here === above) continue;
      bytes[at] = here - above;
      bytes[at + 1] = (here >>> 8) - (above >>> 8);
      bytes[at + 2] = (here >>> 16) - (above >>> 16);
    }
  }
  return bytes;
}
