import {
  ASPECTS,
  MAX_SCORE,
  MIN_SCORE,
  linksByJourney,
  pathOf,
  ratingsByTouchpoint,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Score,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import type { Box } from './display.ts';
import { round } from './marks.ts';

/** A touchpoint on the curves. */
export interface ExperienceStop {
  readonly touchpoint: Touchpoint;
  /** The middle of its card, map units: the curves stand on the canvas's own axis. */
  readonly x: number;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
}

/** How one journey is lived through, as one viewpoint sees it. */
export interface Experience {
  /** In path order. */
  readonly stops: readonly ExperienceStop[];
  /** Its steps onward; a loop back is not drawn over what is there already. */
  readonly steps: readonly { readonly from: ExperienceStop; readonly to: ExperienceStop }[];
}

export interface ExperienceOptions {
  readonly journey: Id;
  readonly viewpoint: Viewpoint;
  /** Leaves planned touchpoints out, the line leading past them; default false. */
  readonly actualOnly?: boolean;
}

/** The part of an aspect's curve that rests on evidence, or on assumption and hearsay alone. */
export interface ExperienceCurve {
  readonly aspect: Aspect;
  readonly isGuess: boolean;
  /** SVG path data: x in map units, y in CSS px. */
  readonly d: string;
}

/** Dashes finer than any aspect's: what rests on assumption and hearsay alone, so far. */
export const GUESS_DASH = [3, 4] as const;

/** Where scores stand in a panel `height` CSS px high; a margin keeps the marks at ±2 whole. */
export const scoreScale = (height: number, margin: number): ((score: number) => number) => {
  const unit = (height - 2 * margin) / (MAX_SCORE - MIN_SCORE);
  return (score) => round(margin + (MAX_SCORE - score) * unit);
};

/** The stops and steps of a journey; `cards` says where its cards lie now, also while they are dragged. */
export function experienceOf(map: JourneyMap, cards: ReadonlyMap<Id, Box>, options: ExperienceOptions): Experience {
  const { journey, viewpoint, actualOnly = false } = options;
  const ratings = ratingsByTouchpoint(map);
  const isLeftOut = ({ status }: Touchpoint): boolean => actualOnly && status === 'planned';
  const stops = new Map<Id, ExperienceStop>();
  for (const touchpoint of pathOf(map, journey)) {
    const card = cards.get(touchpoint.id);
    if (card === undefined || isLeftOut(touchpoint)) continue;
    const own = ratings.get(touchpoint.id) ?? [];
    const scores = Object.fromEntries(ASPECTS.map((aspect) => [aspect, scoreOf(own, aspect, viewpoint)]));
    stops.set(touchpoint.id, { touchpoint, x: card.x + card.width / 2, scores: scores as ExperienceStop['scores'] });
  }
  const nextOf = nextStops(map, journey, stops);
  const steps = [...stops.values()].flatMap((from) =>
    nextOf(from.touchpoint.id).flatMap((to) => (to.x >= from.x && to !== from ? [{ from, to }] : [])),
  );
  return { stops: [...stops.values()], steps };
}

/** The aspects' curves. A step between two known scores is drawn, level at both ends; elsewhere is a gap. */
export function experienceCurves({ steps }: Experience, yOf: (score: number) => number): ExperienceCurve[] {
  return ASPECTS.flatMap((aspect) => {
    const known = steps.flatMap(({ from, to }) => {
      const [start, end] = [from.scores[aspect], to.scores[aspect]];
      if (start === null || end === null) return [];
      const points = { start: { x: from.x, y: yOf(start.mean) }, end: { x: to.x, y: yOf(end.mean) } };
      return [{ ...points, isGuess: start.isGuess || end.isGuess }];
    });
    return [false, true].flatMap((isGuess) => {
      const d = pathOfSteps(known.filter((step) => step.isGuess === isGuess));
      return d === '' ? [] : [{ aspect, isGuess, d }];
    });
  });
}

interface Span {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

// Each step begins its dashes anew: where aspects run together they lie on each other, and do not fill each other's gaps.
const pathOfSteps = (spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => {
      const middle = round((start.x + end.x) / 2);
      return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
    })
    .join('');

/** The next stops along the journey; what is left out is passed over. */
function nextStops(map: JourneyMap, journey: Id, stops: ReadonlyMap<Id, ExperienceStop>): (id: Id) => ExperienceStop[] {
  const targets = new Map<Id, Id[]>();
  for (const { source, target } of linksByJourney(map).get(journey) ?? []) {
    const known = targets.get(source);
    if (known === undefined) targets.set(source, [target]);
    else known.push(target);
  }
  return (id) => {
    const found = new Set<ExperienceStop>();
    const seen = new Set<Id>([id]);
    const queue = [...(targets.get(id) ?? [])];
    for (const next of queue) {
      if (seen.has(next)) continue;
      seen.add(next);
      const stop = stops.get(next);
      if (stop !== undefined) found.add(stop);
      else queue.push(...(targets.get(next) ?? []));
    }
    return [...found];
  };
}
