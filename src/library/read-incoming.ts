import type { Result } from '#model';
import { readFile, type FileBytes, type FileContext, type ImportProblem, type ReadMap } from '#format';

/** What a person chose, dropped or pasted. */
export type Incoming = { readonly files: readonly File[] } | { readonly text: string };

/** What was read, waiting for the person's yes; nothing is stored yet. */
export interface ReadOutcome {
  /** Null for a pasted text. */
  readonly fileName: string | null;
  readonly result: Result<ReadMap, ImportProblem>;
}

/** What has come in, by where it goes. */
export interface IncomingRead {
  readonly maps: readonly ReadOutcome[];
  /** For the map that is open. */
  readonly ratings: readonly FileBytes[];
}

/** Reads what has come in. A file that the device cannot give counts as empty. */
export async function readIncoming(incoming: Incoming, context: FileContext): Promise<IncomingRead> {
  const files = 'text' in incoming ? [pasted(incoming.text)] : await Promise.all(incoming.files.map(bytesOf));
  const all = await Promise.all(files.map(async (file) => ({ file, result: await readFile(file, context) })));
  const maps: ReadOutcome[] = [];
  const ratings: FileBytes[] = [];
  for (const { file, result } of all) {
    const fileName = 'text' in incoming ? null : file.name;
    if (!result.ok) maps.push({ fileName, result });
    else if (result.value.into === 'newMap') maps.push({ fileName, result: { ok: true, value: result.value } });
    else ratings.push(result.value.file);
  }
  return { maps, ratings };
}

const pasted = (text: string): FileBytes => ({ name: '', bytes: new TextEncoder().encode(text) });

const bytesOf = async (file: File): Promise<FileBytes> => ({
  name: file.name,
  bytes: await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  ),
});
