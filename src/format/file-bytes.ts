import { fail, ok, type Result } from '#model';
import { sizeProblem, type ImportProblem } from './problem.ts';
import type { FileBytes } from './source.ts';

/** What a file has before it is read; a browser's `File` is one. */
export interface UnreadFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The content of a file; one that is too large is refused by its size, before it is read. */
export async function bytesOf(file: UnreadFile): Promise<Result<FileBytes, ImportProblem>> {
  const tooLarge = sizeProblem(file.size);
  if (tooLarge !== null) return fail(tooLarge);
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return fail({ code: 'unreadable' });
  return ok({ name: file.name, bytes: new Uint8Array(content) });
}
