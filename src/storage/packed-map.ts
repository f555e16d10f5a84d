import { fail, ok, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import { MAX_FILE_BYTES, parse, serialise } from '#format';
import { unzipped, zipped } from './gzip.ts';
import type { StorageProblem } from './problem.ts';

/** A map as bytes, small, and by what it is known to say the same as another. */
export interface PackedMap {
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly digest: string;
}

export async function packMap(map: JourneyMap): Promise<PackedMap> {
  const text = serialise(map);
  return { packed: await zipped(text), digest: digestOf(text) };
}

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
  // A map that is changed and changed back says the same at another time.
  const said = text.replace(/"updatedAt": "[^"]*"/, '');
  return `${hash(said, 1)}${hash(said, 2)}`;
}

/** 53 bits of a text (cyrb53): for telling versions apart, not for guarding anything. */
function hash(text: string, seed: number): string {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
