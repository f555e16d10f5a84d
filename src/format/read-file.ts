import { fail, ok, type Result } from '#model';
import type { ReadChoices, ReadContext, ReadMap } from './context.ts';
import type { Importer } from './importer.ts';
import { importers } from './importers.ts';
import { sizeProblem, type ImportProblem } from './problem.ts';
import { sourceOf, type FileBytes, type Source } from './source.ts';

/** What a file turned out to be; `kind` is the importer's id. */
export type FileRead =
  | (ReadMap & { readonly into: 'newMap'; readonly kind: string })
  /** It says something about the open map, and is yet to be read beside it. */
  | { readonly into: 'openMap'; readonly kind: string; readonly file: FileBytes };

export interface FileContext extends ReadContext, ReadChoices {
  /** Whether there is a map that a file may say something about. */
  readonly isMapOpen: boolean;
}

/** Reads a file of any supported kind, told by its content rather than by its name. */
export async function readFile(
  file: FileBytes,
  { isMapOpen, ...context }: FileContext,
): Promise<Result<FileRead, ImportProblem>> {
  const { name, bytes } = file;
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge !== null) return fail(tooLarge);
  const { source, report } = sourceOf(file, context.encoding);
  if (source.text?.trim() === '') return fail({ code: 'emptyFile' });
  const welcome = importers.filter(({ into }) => into === 'newMap' || isMapOpen);
  const importer = importers.find(({ recognises }) => recognises(source)) ?? namedLike(source, welcome);
  if (importer === undefined) {
    return fail({ code: 'unknownFile', name, supported: welcome.flatMap(({ extensions }) => extensions) });
  }
  if (importer.into === 'openMap') {
    return isMapOpen ? ok({ into: 'openMap', kind: importer.id, file }) : fail({ code: 'belongsInMap', name });
  }
  const reader = await importer.load().catch(() => null);
  if (reader === null) return fail({ code: 'readerNotLoaded' });
  const result = reader.read(source, context);
  if (!result.ok) return result;
  return ok({
    ...result.value,
    into: 'newMap',
    kind: importer.id,
    report: [...report, ...result.value.report],
  });
}

/** Text alone is read by its name: what is recognised by nobody and no text is nothing that we know. */
function namedLike({ name, text }: Source, welcome: readonly Importer[]): Importer | undefined {
  const lower = name.toLowerCase();
  return text === null
    ? undefined
    : welcome.find(({ extensions }) => extensions.some((extension) => lower.endsWith(`.${extension}`)));
}
