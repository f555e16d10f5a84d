import type { JourneyMap } from '#model';
import { fileName, serialise } from '#format';
import { fileExporter } from './exporters.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole map as a Tabiji file. Fetches nothing: it works when nothing else does any more. Answers with its name. */
export function exportJson(map: JourneyMap): string {
  const { extension, mediaType } = fileExporter('tabiji');
  return saveFile(new File([serialise(map)], fileName(map.info.title, extension), { type: mediaType }));
}
