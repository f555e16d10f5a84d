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
  headline: null,
  organisation: '',
};

/** The job of taking a map home in this way. Its pictures are drawn once, and not before somebody looks at them. */
export function jobOf(
  exporter: Pick<Exporter, 'to'> & { readonly isSlide?: boolean },
  source: Pick<PictureRequest, 'map' | 'sight' | 'language'>,
  choices: ExportChoices,
): ExportJob {
  let drawn: Pictures | undefined;
  const sheet = exporter.to === 'paper' ? choices.paper : exporter.isSlide === true ? 'slide' : null;
  const pictures = (): Pictures => (drawn ??= picturesOf({ ...source, ...choices, sheet }));
  return { ...source, ...choices, pictures };
}
