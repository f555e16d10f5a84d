import type { JourneyMap } from '#model';
import { cutsOf, type Stretch } from './cuts.ts';
import { overlaps, type Box, type Picture } from './display.ts';
import { MARGIN, areaOf, pictureOf, type PictureOptions } from './picture.ts';
import type { Room } from './pixels.ts';
import type { Scene } from './scene.ts';
import type { TextMeasure } from './text.ts';

interface PiecesOptions extends Omit<PictureOptions, 'piece'> {
  /** Such as “2 / 3”. */
  readonly pageOf: (page: number, pages: number) => string;
}

/**
 * A picture as few pictures of which each fits a room, from left to right, then from top to bottom: cut between phases,
 * else between cards, each with its heads, its part of the curves and its legend.
 */
export function picturePieces(
  map: JourneyMap,
  scene: Scene,
  { room, pageOf, ...options }: PiecesOptions & { readonly room: Room },
  measure: TextMeasure,
): Picture[] {
  const whole = pictureOf(map, scene, { ...options, piece: null }, measure);
  if (whole.width <= room.width && whole.height <= room.height) return [whole];
  const area = areaOf(scene, { ...options, piece: null });
  const cards = [...scene.cards.values()].filter(({ id }) => options.only === null || options.only.has(id));
  const columns = cutsOf({
    whole: [area.x, area.x + area.width],
    most: Math.max(LEAST, room.width - 2 * MARGIN),
    borders: scene.spans.map(({ left }) => left),
    taken: cards.map(({ x, width }): Stretch => [x, x + width]),
  });
  const rows = cutsOf({
    whole: [area.y, area.y + area.height],
    // What stands around the map takes its height in every picture.
    most: Math.max(LEAST, room.height - (whole.height - area.height)),
    borders: [],
    taken: cards.map(({ y, height }): Stretch => [y, y + height]),
  });
  const areas = rows
    .flatMap(([top, bottom]) =>
      columns.map(([left, right]): Box => ({ x: left, y: top, width: right - left, height: bottom - top })),
    )
    .filter((each) => rows.length === 1 || cards.some((card) => overlaps(card, each)));
  return areas.map((each, index) =>
    pictureOf(map, scene, { ...options, piece: { area: each, about: pageOf(index + 1, areas.length) } }, measure),
  );
}

/** Nothing is cut smaller, however little room there is: two cards and the way between them. */
const LEAST = 480;
