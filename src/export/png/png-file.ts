/** A PNG of 8-bit red, green and blue (W3C PNG, Third Edition): what lies in it, in the order in which it lies there. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUECOLOUR = [8, 2, 0, 0, 0];

/** What a file is told to be made of is given to the browser in parts of this many bytes, which it may keep on disk. */
const PART = 16 * 1024 * 1024;

/**
 * The file of a picture whose rows come strip by strip, each row after the number of its filter. Holds one strip at a time;
 * the same rows in the same strips give the same bytes.
 */
export async function pngFile(
  { width, height }: { readonly width: number; readonly height: number },
  strips: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<Uint8Array<ArrayBuffer>>,
): Promise<Blob> {
  const compressor = new CompressionStream('deflate');
  const [file] = await Promise.all([collect(compressor.readable, width, height), feed(compressor.writable, strips)]);
  return file;
}

async function feed(
  writable: WritableStream<BufferSource>,
  strips: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const writer = writable.getWriter();
  try {
    for await (const strip of strips) await writer.write(strip);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

async function collect(readable: ReadableStream<Uint8Array>, width: number, height: number): Promise<Blob> {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, width);
  head.setUint32(4, height);
  let parts: BlobPart[] = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', new Uint8Array([...new Uint8Array(head.buffer), ...TRUECOLOUR])),
  ];
  let size = 0;
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(chunk('IDAT', read.value));
    size += read.value.length;
    if (size < PART) continue;
    parts = [new Blob(parts)];
    size = 0;
  }
  return new Blob([...parts, chunk('IEND', new Uint8Array())], { type: 'image/png' });
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
