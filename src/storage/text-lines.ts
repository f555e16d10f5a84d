import { isZipped } from './gzip.ts';

/** Why bytes are no lines of text: damaged, or longer than allowed. */
export class BadLines extends Error {
  readonly code: 'damaged' | 'tooLarge';

  constructor(code: 'damaged' | 'tooLarge') {
    super(code);
    this.name = 'BadLines';
    this.code = code;
  }
}

interface Limits {
  /** Bytes of all lines together, and characters of one. */
  readonly all: number;
  readonly line: number;
}

/** The lines of a text of bytes, compressed or not, one after the other; each must end. Throws `BadLines`. */
export async function* linesOf(bytes: Uint8Array<ArrayBuffer>, limits: Limits): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  // Of the line that has not ended yet; joined only then, as it may be very long.
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunksOf(bytes)) {
    size += chunk.length;
    if (size > limits.all) throw new BadLines('tooLarge');
    const parts = decodedBy(decoder, chunk).split('\n');
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        yield pieces.join('');
        pieces = [];
        length = 0;
      }
      pieces.push(part);
      length += part.length;
      if (length > limits.line) throw new BadLines('tooLarge');
    }
  }
  if (length > 0 || decodedBy(decoder, new Uint8Array(), true) !== '') throw new BadLines('damaged');
}

function decodedBy(decoder: TextDecoder, chunk: Uint8Array, isLast = false): string {
  try {
    return decoder.decode(chunk, { stream: !isLast });
  } catch {
    throw new BadLines('damaged');
  }
}

async function* chunksOf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const source = new Blob([bytes]).stream();
  const reader = (isZipped(bytes) ? source.pipeThrough(new DecompressionStream('gzip')) : source).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => Promise.reject(new BadLines('damaged')));
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever has seen enough reads no more of it.
    void reader.cancel().catch(() => null);
  }
}
