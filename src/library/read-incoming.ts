import type { Result } from '#model';
import {
  bytesOf,
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

/** Reads what has come in. What is too large is refused by its size, and not read at all. */
export async function readIncoming(incoming: Incoming, context: FileContext): Promise<IncomingRead> {
  const all =
    'text' in incoming
      ? [await readOne(pasted(incoming), context)]
      : await Promise.all(incoming.files.map((file) => readUnread(file, context)));
  const maps: ReadOutcome[] = [];
  const ratings: FileBytes[] = [];
  for (const { file, result } of all) {
    const map = asMap(result);
    if (map !== null) maps.push(outcomeOf(file, map));
    else ratings.push(file);
  }
  return { maps, ratings };
}

type One = { readonly file: FileBytes; readonly result: Result<FileRead, ImportProblem> };

const readOne = async (file: FileBytes, context: FileContext): Promise<One> => ({
  file,
  result: await readFile(file, context),
});

async function readUnread(file: File, context: FileContext): Promise<One> {
  const bytes = await bytesOf(file);
  if (bytes.ok) return readOne(bytes.value, context);
  return { file: { name: file.name, bytes: new Uint8Array() }, result: bytes };
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
