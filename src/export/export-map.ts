import type { JourneyMap } from '#model';
import { fileName, formats } from '#format';
import { pictureFormats, type PictureJob } from './pictures.ts';
import type { ExportRequest } from './export-dialog.tsx';
import { rasterise } from './rasterise.ts';
import { saveFile } from './save-file.ts';

/** Makes the file that was asked for and saves it. Answers with its name; rejects if it could not be made. */
export async function exportMap(map: JourneyMap, request: ExportRequest): Promise<string> {
  const drawing = pictureFormats.find(({ id }) => id === request.format);
  if (drawing === undefined) return exportJson(map);
  const file = await drawing.draw(jobOf(map, request), rasterise);
  return saveFile(fileName(map.info.title, drawing.extension), file);
}

/** Saves the map as a Tabiji file. */
export function exportJson(map: JourneyMap): string {
  const format = formats.find(({ id }) => id === 'tabiji');
  const file = format?.write?.(map);
  if (format === undefined || file === undefined || !file.ok) throw new Error('The native format cannot write.');
  return saveFile(fileName(map.info.title, format.extensions[0]), new Blob([file.value], { type: format.mediaType }));
}

/** Puts the picture on the clipboard as PNG. The promise is handed over unfinished: Safari asks for it within the click. */
export function copyPicture(map: JourneyMap, request: ExportRequest): Promise<void> {
  const picture = rasterise(jobOf(map, request));
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

const jobOf = (map: JourneyMap, { picture, theme, pixels }: ExportRequest): PictureJob => ({
  picture,
  theme,
  pixels,
  title: map.info.title,
});
