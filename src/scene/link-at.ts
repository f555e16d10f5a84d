import { CornerUpLeft } from 'lucide';
import type { Point } from '#model';
import type { Item, Stroke } from './display.ts';
import { ellipse, iconPath } from './icons.ts';
import { labelItems } from './link-label.ts';
import type { Level } from './level.ts';
import type { LinkShape } from './links.ts';
import { ASPECT_DASHES, markerOnLine, round } from './marks.ts';
import { isShortWay, piecesOf, spotOn, wayPath } from './way.ts';

/** Whether a link is of the active journey, which is drawn on a spine. */
export type Rank = 'active' | 'other';

const known = new WeakMap<LinkShape, Map<Level, Partial<Record<Rank, readonly Item[]>>>>();

/** A link's display list at a level; the very same list as long as the link is the same. */
export function linkItemsAt(link: LinkShape, level: Level, rank: Rank): readonly Item[] {
  const lists = known.get(link) ?? new Map<Level, Partial<Record<Rank, readonly Item[]>>>();
  known.set(link, lists);
  const list = lists.get(level) ?? {};
  lists.set(level, list);
  return (list[rank] ??= level.kind === 'block' ? blockItems(link, level, rank) : linkItems(link, level, rank));
}

const STROKE: Readonly<Record<Rank, number>> = { active: 3, other: 2.5 };
const PITCH = 4;
const ARROW = { length: 9, width: 9 } as const;
const MARKER = { size: 7, pitch: 11 } as const;
/** The band under the active journey; its stripes do not become wider than it, nor than a gap between columns. */
const SPINE = { width: 15, room: 8, opacity: 0.22 } as const;
const MOST_WIDTH = 40;
/** What leads back is dashed; aspects that are dashed already keep their pattern. */
const BACK_DASH = [14, 7] as const;

function linkItems(link: LinkShape, level: Level, rank: Rank): Item[] {
  const { aspects, way, isBack } = link;
  const size = Math.min(level.line, MOST_WIDTH / (aspects.length * PITCH));
  const from = (index: number, pitch: number): number => (index - (aspects.length - 1) / 2) * pitch * size;
  const stripes = aspects.flatMap((aspect, index) => {
    const dash = isBack && aspect === 'medical' ? BACK_DASH : ASPECT_DASHES[aspect];
    return stripe(link, {
      distance: from(index, PITCH),
      tip: arrowLength(link, size) - 1,
      stroke: {
        colour: aspect,
        width: round(STROKE[rank] * size),
        dash: dash.map((length) => round(length * size)),
        cap: 'round',
      },
    });
  });
  const label = level.kind === 'whole' ? link.label : (link.farLabel ?? link.label);
  return [
    ...(rank === 'active' ? [spine(link, size)] : []),
    ...stripes,
    arrowHead(link, size),
    ...(isShortWay(way, size) ? [] : signs(link, size)),
    ...(label === null ? [] : labelItems(label)),
  ];
}

interface Stripe {
  /** From the middle of the link, to the right of its direction. */
  readonly distance: number;
  /** It ends so long before the card. */
  readonly tip: number;
  readonly stroke: Stroke;
}

function stripe({ way }: LinkShape, { distance, tip, stroke }: Stripe): Item[] {
  const { dash = [] } = stroke;
  const pieces =
    dash.length === 0
      ? [way]
      : piecesOf(
          way,
          dash.reduce((sum, length) => sum + length, 0),
        );
  return pieces.map((piece, index) => ({
    kind: 'path',
    d: wayPath(piece, { distance, tip: index === pieces.length - 1 ? tip : 0 }),
    stroke,
  }));
}

/** In the middle the aspects' markers, behind each other; those of what leads back after the sign for that. */
function signs({ aspects, way, isBack }: LinkShape, size: number): Item[] {
  const { at, direction } = spotOn(way, 0.5);
  const count = aspects.length + Number(isBack);
  const placeOf = (index: number): Point => {
    const along = (index - (count - 1) / 2) * MARKER.pitch * size;
    return { x: round(at.x + direction.x * along), y: round(at.y + direction.y * along) };
  };
  const markers = aspects.flatMap((aspect, index) => {
    const { x, y } = placeOf(count - aspects.length + index);
    return markerOnLine(aspect, x, y, MARKER.size * size);
  });
  return [...(isBack ? backSign(placeOf(0), size) : []), ...markers];
}

const BACK_ICON = iconPath(CornerUpLeft);

/** What leads back, with its middle at the point. */
export function backSign({ x, y }: Point, size: number): Item[] {
  const scale = size / 2.4;
  return [
    {
      kind: 'path',
      d: ellipse(x, y, round(7 * size), round(7 * size)),
      fill: 'paper',
      stroke: { colour: 'warning', width: round(size) },
    },
    {
      kind: 'path',
      d: BACK_ICON,
      stroke: { colour: 'warning', width: 3, cap: 'round' },
      at: { x: x - 12 * scale, y: y - 12 * scale, scale },
    },
  ];
}

/** From very far: one stripe, without the pattern. Dashes smaller than a pixel cannot be seen, and take longest to paint. */
const blockItems = ({ aspects, path }: LinkShape, { line }: Level, rank: Rank): Item[] => [
  { kind: 'path', d: path, stroke: { colour: aspects[0]!, width: round(STROKE[rank] * line), cap: 'round' } },
];

/** A wide faint band along the whole way, so that the journey reads as one line. */
function spine({ aspects, path }: LinkShape, size: number): Item {
  const width = Math.max(SPINE.width, aspects.length * PITCH * size + SPINE.room);
  const band: Item = { kind: 'path', d: path, stroke: { colour: aspects[0]!, width, cap: 'round' } };
  return { kind: 'group', x: 0, y: 0, items: [band], opacity: SPINE.opacity };
}

/** No longer than the straight stretch before the card. */
function arrowLength({ way }: LinkShape, size: number): number {
  const [a, b] = [way.at(-2)!, way.at(-1)!];
  return Math.min(ARROW.length * size, Math.hypot(b.x - a.x, b.y - a.y));
}

function arrowHead(link: LinkShape, size: number): Item {
  const { at: tip, direction } = spotOn(link.way, 1);
  const length = arrowLength(link, size);
  const half = (Math.max(ARROW.width, link.aspects.length * PITCH + 4) * size) / 2;
  const back = { x: tip.x - direction.x * length, y: tip.y - direction.y * length };
  const corner = (sign: number): string =>
    `${round(back.x - direction.y * half * sign)} ${round(back.y + direction.x * half * sign)}`;
  return { kind: 'path', d: `M${round(tip.x)} ${round(tip.y)}L${corner(1)}L${corner(-1)}Z`, fill: link.aspects[0]! };
}
