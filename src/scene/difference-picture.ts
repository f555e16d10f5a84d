import type { Id, JourneyMap, Point } from '#model';
import { badge, differenceStroke, markedBox, moveArrow, type DifferenceMark } from './difference-marks.ts';
import { boxAround, grown, type Box, type Item, type Picture } from './display.ts';
import { linkItemsAt } from './link-at.ts';
import { levelAt } from './level.ts';
import { HEAD, MARGIN, pictureOf } from './picture.ts';
import type { Scene } from './scene.ts';
import type { TextMeasure } from './text.ts';

/** How places on the canvas differ between two versions. */
export type DifferenceMarks = Readonly<Record<'phases' | 'touchpoints' | 'links', ReadonlyMap<Id, DifferenceMark>>>;

interface Side {
  readonly map: JourneyMap;
  readonly scene: Scene;
}

/** The later version with everything that differs marked, what is gone where it was. */
export interface DifferencePicture {
  readonly picture: Picture;
  /** Where each marked place is in the picture. */
  readonly places: Readonly<Record<'phases' | 'touchpoints' | 'links', ReadonlyMap<Id, Box>>>;
}

const FAINT = 0.4;

/** Draws what lies between two versions of a map. */
export function differencePicture(
  before: Side,
  after: Side,
  { marks, language, measure }: { marks: DifferenceMarks; language: 'ja' | 'en'; measure: TextMeasure },
): DifferencePicture {
  const whole = drawCards(before, after, marks.touchpoints);
  const links = drawLinks(before, after, marks.links);
  const right = after.scene.spans.at(-1)?.right ?? 0;
  const boxes = [...whole.boxes, ...links.boxes, { x: 0, y: 0, width: right, height: 160 }];
  const area = grown(boxAround([...boxes, after.scene.bounds ?? boxes[0]!])!, 24);
  const picture = pictureOf(after.map, after.scene, { ...PLAIN, language, piece: { area, about: '' } }, measure);
  const origin: Point = { x: MARGIN - area.x, y: MARGIN + HEAD.height - area.y };
  const heads = [...marks.phases].flatMap(([id, kind]) => {
    const span = after.scene.spans.find(({ phase }) => phase.id === id);
    return span === undefined
      ? []
      : [{ id, kind, box: { x: span.left, y: 0, width: span.right - span.left, height: HEAD.height } }];
  });
  const items: Item[] = [
    { kind: 'group', ...origin, items: [...links.items, ...whole.items] },
    {
      kind: 'group',
      x: origin.x,
      y: MARGIN,
      items: heads.flatMap(({ kind, box }) => [
        {
          kind: 'path',
          d: `M${box.x + 4} ${HEAD.height - 3}H${box.x + box.width - 4}`,
          stroke: differenceStroke(kind, 4),
        } as const,
        ...badge(kind, { x: box.x + box.width - 18, y: 18 }),
      ]),
    },
  ];
  const moved = (all: ReadonlyMap<Id, Box>, { x, y }: Point): ReadonlyMap<Id, Box> =>
    new Map([...all].map(([id, box]) => [id, { ...box, x: box.x + x, y: box.y + y }]));
  return {
    picture: { ...picture, items: [...picture.items, ...items] },
    places: {
      touchpoints: moved(whole.places, origin),
      links: moved(links.places, origin),
      phases: moved(new Map(heads.map(({ id, box }) => [id, box])), { x: origin.x, y: MARGIN }),
    },
  };
}

const PLAIN = {
  only: null,
  title: false,
  legend: null,
  subtitle: '',
  dimmed: new Set<Id>(),
  activeJourney: null,
  personas: null,
  experience: null,
  annotations: null,
} as const;

interface Drawn {
  readonly items: readonly Item[];
  readonly places: ReadonlyMap<Id, Box>;
  /** Of all that is drawn outside the later version. */
  readonly boxes: readonly Box[];
}

function drawCards(before: Side, after: Side, marks: ReadonlyMap<Id, DifferenceMark>): Drawn {
  const items: Item[] = [];
  const places = new Map<Id, Box>();
  const boxes: Box[] = [];
  for (const [id, kind] of marks) {
    const was = before.scene.cards.get(id);
    const is = after.scene.cards.get(id);
    const old = was === undefined ? null : { ...sizeOf(was), ...cornerNow(was, before, after) };
    if (is === undefined && old !== null && was !== undefined) {
      boxes.push(old);
      items.push(
        { kind: 'group', x: old.x, y: old.y, items: was.items, opacity: FAINT },
        ...struck(old),
        ...markedBox(kind, old),
      );
    } else if (is !== undefined) {
      if (old !== null && kind !== 'added' && (old.x !== is.x || old.y !== is.y)) {
        boxes.push(old);
        items.push(
          { kind: 'rect', ...old, radius: 8, stroke: differenceStroke('moved', 2) },
          ...moveArrow(centreOf(old), centreOf(is)),
        );
      }
      items.push(...markedBox(kind, is));
    }
    const box = is ?? old;
    if (box !== null) places.set(id, sizeOf(box));
  }
  return { items, places, boxes };
}

function drawLinks(before: Side, after: Side, marks: ReadonlyMap<Id, DifferenceMark>): Drawn {
  const items: Item[] = [];
  const places = new Map<Id, Box>();
  const boxes: Box[] = [];
  for (const [id, kind] of marks) {
    const link = after.scene.links.get(id) ?? before.scene.links.get(id);
    if (link === undefined) continue;
    const source = before.scene.cards.get(link.source);
    const isGone = !after.scene.links.has(id);
    const shift = isGone && source !== undefined ? cornerNow(source, before, after).x - source.x : 0;
    const box = { ...link.box, x: link.box.x + shift };
    const drawn: Item[] = [
      ...(isGone
        ? [{ kind: 'group', x: 0, y: 0, items: linkItemsAt(link, levelAt(1), 'other'), opacity: FAINT } as const]
        : []),
      { kind: 'path', d: link.path, stroke: differenceStroke(kind) },
      ...badge(kind, link.middle),
    ];
    if (isGone) boxes.push(box);
    items.push({ kind: 'group', x: shift, y: 0, items: drawn });
    places.set(id, box);
  }
  return { items, places, boxes };
}

/** Where a card of the earlier version would lie in the later one: phases before it may be wider now. */
function cornerNow(card: Box & { readonly touchpoint: { readonly phaseId: Id } }, before: Side, after: Side): Point {
  const leftIn = ({ scene }: Side): number | undefined =>
    scene.spans.find(({ phase }) => phase.id === card.touchpoint.phaseId)?.left;
  return { x: card.x + (leftIn(after) ?? leftIn(before) ?? 0) - (leftIn(before) ?? 0), y: card.y };
}

const struck = ({ x, y, width, height }: Box): Item[] => [
  {
    kind: 'path',
    d: `M${x} ${y}L${x + width} ${y + height}M${x + width} ${y}L${x} ${y + height}`,
    stroke: differenceStroke('removed', 1.5),
  },
];

const sizeOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
