/** Bytes of a text, compressed where the browser can; else as they are. `unzipped` knows which. */
export const zipped = async (text: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await zippedBlob(text)).arrayBuffer());

/** The same for what may be too large for one text. */
export async function zippedBlob(blob: Blob): Promise<Blob> {
  if (typeof CompressionStream === 'undefined') return blob;
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Why compressed bytes are no text: damaged, or longer than it may become. */
export type Unzipped = { readonly text: string } | { readonly flaw: 'damaged' | 'tooLarge' };

/** The text in these bytes, if it is at most as many bytes long as `most`: a few can unfold to very many. */
export async function unzipped(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Unzipped> {
  const source = new Blob([bytes]).stream();
  const reader = (isZipped(bytes) ? source.pipeThrough(new DecompressionStream('gzip')) : source).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: parts.join('') + decoder.decode() };
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return { flaw: 'tooLarge' };
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
  } catch {
    return { flaw: 'damaged' };
  }
}

/** Whether they begin as compressed ones do. */
export const isZipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
