import { fileName } from '#format';
import { textIn } from '#i18n';
import type { ExportJob, FileExporter } from './exporter.ts';
import type { ExporterId } from './exporters.ts';

/** The file that was asked for; rejects if it could not be made. Its name is the map's title and what it is called, if anything. */
export async function makeFile(
  { id, extension, mediaType, load }: FileExporter & { readonly id: ExporterId },
  job: ExportJob,
): Promise<File> {
  const { write } = await load();
  const { title } = job.map.info;
  const { named } = textIn(job.language).exporting.formats[id];
  const name = fileName(named === '' ? title : `${title} ${named}`, extension);
  return new File([await write(job)], name, { type: mediaType });
}
