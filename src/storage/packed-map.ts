import { fail, ok, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import { filePieces, MAX_FILE_BYTES, parse } from '#format';
import { unzipped, zipped } from './gzip.ts';
import type { StorageProblem } from './problem.ts';

/** A map as bytes, small, and by what it is known to say the same as another. */
export interface PackedMap {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

/** Packs a map in short steps, between which whoever uses the page comes to their turn. */
export async function packMap(map: JourneyMap): Promise<PackedMap> {
  const parts: Blob[] = [];
  const digest = createDigest();
  let started = performance.now();
  for (const piece of filePieces(map)) {
    parts.push(new Blob([piece]));
    digest.add(piece);
    if (performance.now() - started < STEP) continue;
    await nextTask();
    started = performance.now();
  }
  return { packed: await zipped(new Blob(parts)), digest: digest.value() };
}

/** Milliseconds of a step. */
const STEP = 8;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The map in these bytes, sound; `unreadable` where they are damaged, or unfold to more than any file holds. */
export async function unpackMap(
  packed: Uint8Array<ArrayBuffer>,
  context: { readonly now: Timestamp; readonly newId: () => Id },
): Promise<Result<JourneyMap, StorageProblem>> {
  const unpacked = await unzipped(packed, MAX_FILE_BYTES);
  const read = 'text' in unpacked ? parse(unpacked.text, context) : null;
  return read?.ok === true ? ok(read.value.map) : fail({ code: 'unreadable' });
}

/** The same for maps that say the same, whenever they were last changed; from the text of their file. */
export function digestOf(text: string): string {
  const digest = createDigest();
  digest.add(text);
  return digest.value();
}

/** The digest of a text that comes in pieces, of which the first holds its time. */
function createDigest(): { add(piece: string): void; value(): string } {
  const hashes = [createHash(1), createHash(2)] as const;
  let isFirst = true;
  return {
    add: (piece) => {
      // A map that is changed and changed back says the same at another time.
      const said = isFirst ? piece.replace(/"updatedAt": "[^"]*"/, '') : piece;
      isFirst = false;
      for (const hash of hashes) hash.add(said);
    },
    value: () => hashes.map((hash) => hash.value()).join(''),
  };
}

/** 53 bits of a text (cyrb53): for telling versions apart, not for guarding anything. */
function createHash(seed: number): { add(text: string): void; value(): string } {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  return {
    add: (text) => {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
      }
    },
    value: () => {
      const first = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
      const second = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
      return (4294967296 * (2097151 & second) + (first >>> 0)).toString(36).padStart(11, '0');
    },
  };
}
