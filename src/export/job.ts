import { ANY_ROOM, isOpenedEverywhere, pixelsFor, roomAt, type Room } from '#scene';
import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import { sightOf, type PictureRequest, type Pictures } from './picture-request.ts';
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
  const { map, language } = source;
  const { subject, scope, parts, headline, organisation, scale, cut } = choices;
  const sheet: PictureRequest['sheet'] =
    exporter.to === 'paper' ? choices.paper : exporter.isSlide === true ? 'slide' : null;
  const sight = sightOf(source.sight);
  const asked = { map, sight, language, subject, scope, parts, sheet, headline, organisation };
  const requestIn = (room: Room): PictureRequest => ({ ...asked, room });
  const whole = once((): Pictures => picturesOf(requestIn(ANY_ROOM)));
  const room = once((): Room => roomAt(scale, whole()[0]));
  const pieces = once((): Pictures | null => {
    if (!exporter.asks.includes('cut') || isOpenedEverywhere(pixelsFor(whole()[0], scale))) return null;
    const several = picturesOf(requestIn(room()));
    return several.length > 1 ? several : null;
  });
  const isCut = (): boolean => cut === 'several' && pieces() !== null;
  return {
    ...source,
    ...choices,
    request: () => requestIn(isCut() ? room() : ANY_ROOM),
    pictures: () => (isCut() ? (pieces() ?? whole()) : whole()),
    pieces,
    whole,
  };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
