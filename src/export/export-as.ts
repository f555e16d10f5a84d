import type { Language } from '#i18n';
import type { ExportChoices } from './exporter.ts';
import { fileExporter, type FileExporterId } from './exporters.ts';
import { PLAIN, jobOf } from './job.ts';
import { makeFile } from './make-file.ts';
import type { PictureRequest } from './picture-request.ts';

/** A map as a file of this kind, as this person sees it; rejects if it could not be made. */
export function exportAs(
  id: FileExporterId,
  { map, sight }: Pick<PictureRequest, 'map' | 'sight'>,
  { language, ...choices }: Partial<ExportChoices> & { readonly language: Language },
): Promise<File> {
  const exporter = fileExporter(id);
  const source = { map, sight, language };
  return makeFile(exporter, jobOf(exporter, source, { ...PLAIN, ...choices }));
}
