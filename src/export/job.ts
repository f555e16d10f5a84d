import { ANY_ROOM, isLegible, pixelsFor, roomAt } from '#scene';
import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import type { PictureRequest, Pictures } from './picture-request.ts';
import { picturesOf } from './pictures.ts';

/** The whole map, light and plain. */
export const PLAIN: ExportChoices = {
  subject: 'map',
  scope: 'map',
  scale: 2,
  cut: 'one',
  paper: 'A4',
  theme: 'light',
  parts: [],
  headline: null,
  organisation: '',
};

/** The job of taking a map home in this way. Its pictures are drawn once, and not before somebody looks at them. */
export function jobOf(
  exporter: Pick<Exporter, 'to' | 'asks'> & { readonly isSlide?: boolean },
  source: Pick<PictureRequest, 'map' | 'sight' | 'language'>,
  choices: ExportChoices,
): ExportJob {
  const { scale, cut } = choices;
  const sheet = exporter.to === 'paper' ? choices.paper : exporter.isSlide === true ? 'slide' : null;
  const whole = once((): Pictures => picturesOf({ ...source, ...choices, sheet, room: ANY_ROOM }));
  const pieces = once((): Pictures | null => {
    const [one] = whole();
    if (!exporter.asks.includes('cut') || pixelsFor(one, scale).scale >= scale) return null;
    const several = picturesOf({ ...source, ...choices, sheet, room: roomAt(scale, one) });
    return several.length > 1 ? several : null;
  });
  const pictures = (): Pictures => {
    const isWhole = cut === 'one' || (cut === null && isLegible(pixelsFor(whole()[0], scale)));
    return isWhole ? whole() : (pieces() ?? whole());
  };
  return { ...source, ...choices, pictures, pieces, whole };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
