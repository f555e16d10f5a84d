import type { Result } from '#model';
import {
  guessedEncoding,
  readFile,
  type Encoding,
  type FileBytes,
  type FileContext,
  type FileRead,
  type ImportProblem,
  type ReadMap,
} from '#format';

/** What a person chose, dropped or pasted. */
export type Incoming = { readonly files: readonly File[] } | { readonly text: string; readonly html?: string };

/** What was read, waiting for the person's yes; nothing is stored yet. */
export interface ReadOutcome {
  /** Null for a pasted text. */
  readonly fileName: string | null;
  readonly file: FileBytes;
  /** How its characters were read, where that was a guess; null where it is none. */
  readonly encoding: Encoding | null;
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
  const files = 'text' in incoming ? [pasted(incoming)] : await Promise.all(incoming.files.map(bytesOf));
  const all = await Promise.all(files.map(async (file) => ({ file, result: await readFile(file, context) })));
  const maps: ReadOutcome[] = [];
  const ratings: FileBytes[] = [];
  for (const { file, result } of all) {
    const map = asMap(result);
    if (map !== null) maps.push(outcomeOf(file, map));
    else ratings.push(file);
  }
  return { maps, ratings };
}

/** Reads the same file anew, as a person chose. */
export async function readAgain(outcome: ReadOutcome, context: FileContext): Promise<ReadOutcome> {
  const result = asMap(await readFile(outcome.file, context)) ?? outcome.result;
  return { ...outcome, result, encoding: context.encoding ?? outcome.encoding };
}

function outcomeOf(file: FileBytes, result: ReadOutcome['result']): ReadOutcome {
  const isPasted = file.name === '';
  return {
    fileName: isPasted ? null : file.name,
    file,
    encoding: isPasted ? null : guessedEncoding(file.bytes),
    result,
  };
}

/** Null for what belongs into the open map. */
const asMap = (result: Result<FileRead, ImportProblem>): ReadOutcome['result'] | null =>
  !result.ok ? result : result.value.into === 'newMap' ? { ok: true, value: result.value } : null;

const pasted = ({ text, html = '' }: { text: string; html?: string }): FileBytes => ({
  name: '',
  bytes: new TextEncoder().encode(text),
  html,
});

const bytesOf = async (file: File): Promise<FileBytes> => ({
  name: file.name,
  bytes: await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  ),
});
