import { fileName } from '#format';
import { textIn } from '#i18n';
import { fetched } from './not-fetched.ts';
import type { ExportJob, FileExporter } from './exporter.ts';
import type { Watch } from './png/rasterise.ts';
import type { ExporterId } from './exporters.ts';

/**
 * The file that was asked for, or of several pictures the one of `page`; rejects if it could not be made. Its name is the
 * map's title and what it is called, if anything, with its number where there are several.
 */
export async function makeFile(
  { id, extension, mediaType, load }: FileExporter & { readonly id: ExporterId },
  job: ExportJob,
  { page = null, ...watch }: Watch & { readonly page?: number | null } = {},
): Promise<File> {
  const { write } = await fetched(load());
  const { title } = job.map.info;
  const { named } = textIn(job.language).exporting.formats[id];
  const number = page === null ? '' : String(page + 1);
  const name = fileName([title, named, number].filter((part) => part !== '').join(' '), extension);
  return new File([await write(job, page ?? 0, watch)], name, { type: mediaType });
}
