import { ASPECTS, CARD, inOrder, pathOf, type Aspect, type JourneyMap } from '#model';
import { createSceneBuilder, starPath, type CardBox, type Scene, type TextMeasure } from '#scene';
import { DRAWING } from './drawing-size.ts';
import { curvesOf, type AspectPath } from './drawing-curves.ts';
import { fitDrawing, type Fit } from './fit-drawing.ts';

/** A map in small: its phases, cards and links, and below them how the first journey rises and falls. */
export interface MapDrawing {
  readonly fit: Fit;
  /** Left edges and widths in pixels of the drawing, from its left to its right edge. */
  readonly bands: readonly { readonly x: number; readonly width: number }[];
  /** Path data in map units, to be moved and scaled by `fit`. */
  readonly cards: string;
  readonly planned: string;
  readonly titles: string;
  readonly moments: string;
  readonly links: readonly AspectPath[];
  /** Path data in pixels of the drawing. */
  readonly curves: readonly AspectPath[];
}

// No word is drawn, so none is measured: a full map costs milliseconds.
const WORDLESS: TextMeasure = { width: () => 0, wrap: () => [''] };

/** Draws a map in small. */
export function drawingOf(map: JourneyMap): MapDrawing {
  const scene = createSceneBuilder(WORDLESS)(map, {
    language: 'en',
    viewpoint: 'all',
    activeJourney: null,
    hidden: new Set(),
  });
  const rated = ratedCards(map, scene);
  const fit = fitDrawing(scene, rated.length > 1);
  const cards = [...scene.cards.values()].filter(({ x }) => x * fit.scale + fit.x < DRAWING.width);
  const isPlanned = ({ touchpoint }: CardBox): boolean => touchpoint.status === 'planned';
  return {
    fit,
    bands: bandsOf(scene, fit),
    cards: cards
      .filter((card) => !isPlanned(card))
      .map(cardPath)
      .join(''),
    planned: cards.filter(isPlanned).map(cardPath).join(''),
    titles: cards.map(titlePath).join(''),
    moments: cards
      .filter(({ touchpoint }) => touchpoint.moment)
      .map(momentPath)
      .join(''),
    links: linksOf(scene, map, fit),
    curves: curvesOf(rated, scene.spans, fit),
  };
}

/** The cards of the first journey that says something of the experience, from left to right. */
function ratedCards(map: JourneyMap, { cards }: Scene): readonly CardBox[] {
  for (const { id } of inOrder(map.journeys)) {
    const rated = pathOf(map, id)
      .flatMap((touchpoint) => cards.get(touchpoint.id) ?? [])
      .filter(({ content: { scores } }) => ASPECTS.some((aspect) => scores[aspect] !== null));
    if (rated.length > 1) return rated.toSorted((a, b) => a.x - b.x);
  }
  return [];
}

// The outer phases go on to the edges of the picture.
const bandsOf = ({ spans }: Scene, { scale, x }: Fit): MapDrawing['bands'] =>
  spans
    .map(({ left, right, index }) => ({
      x: index === 0 ? 0 : left * scale + x,
      end: index === spans.length - 1 ? DRAWING.width : right * scale + x,
    }))
    .filter((band) => band.x < DRAWING.width)
    .map((band) => ({ x: band.x, width: Math.max(0, band.end - band.x) }));

function linksOf(scene: Scene, map: JourneyMap, fit: Fit): readonly AspectPath[] {
  const paths = new Map<Aspect, string[]>();
  for (const { journeyId, path, box } of scene.links.values()) {
    const aspect = map.journeys[journeyId]?.aspects[0];
    if (aspect === undefined || box.x * fit.scale + fit.x > DRAWING.width) continue;
    const known = paths.get(aspect);
    if (known === undefined) paths.set(aspect, [path]);
    else known.push(path);
  }
  return [...paths].map(([aspect, parts]) => ({ aspect, d: parts.join('') }));
}

const RADIUS = 16;

const cardPath = ({ x, y }: CardBox): string => {
  const [w, h, r] = [CARD.width - 2 * RADIUS, CARD.height - 2 * RADIUS, RADIUS];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
};

/** One stroke for a title, longer for a longer one. */
const titlePath = ({ x, y, touchpoint: { title } }: CardBox): string =>
  title === '' ? '' : `M${x + 32} ${y + 46}h${Math.min(1, 0.4 + title.length / 40) * (CARD.width - 64)}`;

const momentPath = ({ x, y }: CardBox): string => starPath(x + CARD.width - 10, y + 10, 44);
