import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';
import { picturesOf } from './pictures.ts';

/** The whole map, light and plain. */
export const PLAIN: ExportChoices = {
  subject: 'map',
  scope: 'map',
  scale: 2,
  paper: 'A4',
  theme: 'light',
  parts: [],
};

/** The job of taking a map home in this way. Its pictures are drawn once, and not before somebody looks at them. */
export function jobOf(
  { to }: Pick<Exporter, 'to'>,
  source: Pick<PictureRequest, 'map' | 'sight' | 'language'>,
  choices: ExportChoices,
): ExportJob {
  let drawn: Pictures | undefined;
  const pictures = (): Pictures =>
    (drawn ??= picturesOf({ ...source, ...choices, paper: to === 'paper' ? choices.paper : null }));
  return { ...source, ...choices, pictures };
}
