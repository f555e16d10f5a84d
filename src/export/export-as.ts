import type { OpenMap } from '#editor';
import type { Language } from '#i18n';
import type { ExportChoices } from './exporter.ts';
import { fileExporter, type FileExporterId } from './exporters.ts';
import { PLAIN, jobOf } from './job.ts';
import { makeFile } from './make-file.ts';

/** The open map as a file of this kind, as this person sees it; rejects if it could not be made. */
export function exportAs(
  id: FileExporterId,
  { editor, session }: OpenMap,
  { language, ...choices }: Partial<ExportChoices> & { readonly language: Language },
): Promise<File> {
  const exporter = fileExporter(id);
  const source = { map: editor.getMap(), sight: session.getState(), language };
  return makeFile(exporter, jobOf(exporter, source, { ...PLAIN, ...choices }));
}
