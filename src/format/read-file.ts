import { fail, ok, type Result } from '#model';
import type { ReadContext, ReadMap } from './context.ts';
import { decode } from './decode.ts';
import { formats, type Format } from './formats.ts';
import { MAX_FILE_BYTES, type ImportProblem } from './problem.ts';
import { createReport } from './report.ts';

/** What a person chose or dropped. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of any supported kind, told by its content rather than by its name. `kind` is the format's id.
 */
export function readFile(
  { name, bytes }: FileBytes,
  context: ReadContext,
): Result<ReadMap & { readonly kind: string }, ImportProblem> {
  if (bytes.length > MAX_FILE_BYTES) return fail({ code: 'tooLarge', bytes: bytes.length, limit: MAX_FILE_BYTES });
  const report = createReport();
  const text = decode(bytes, report);
  const readable = formats.filter(({ read }) => read !== undefined);
  // A picture or an archive holds zeros; no text does.
  const format = text.slice(0, 4096).includes('\0') ? undefined : formatOf(text, name, readable);
  if (format?.read === undefined) {
    if (text.trim() === '') return fail({ code: 'emptyFile' });
    return fail({ code: 'unknownFile', name, supported: readable.flatMap(({ extensions }) => extensions) });
  }
  const result = format.read({ name, text }, context);
  if (!result.ok) return result;
  return ok({ map: result.value.map, report: [...report.entries(), ...result.value.report], kind: format.id });
}

function formatOf(text: string, name: string, readable: readonly Format[]): Format | undefined {
  if (text.trim() === '') return undefined;
  const lower = name.toLowerCase();
  return (
    readable.find(({ recognises }) => recognises?.(text)) ??
    readable.find(({ extensions }) => extensions.some((extension) => lower.endsWith(`.${extension}`)))
  );
}
