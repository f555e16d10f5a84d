import {
  ASPECTS,
  CARD,
  MAX_SCORE,
  MIN_SCORE,
  changedRows,
  linksByJourney,
  pathOf,
  placesOnPath,
  positionOf,
  ratingsByTouchpoint,
  remembered,
  rowsIn,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Point,
  type Score,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import type { Box } from './display.ts';
import { round } from './marks.ts';

/** A touchpoint on the curves. */
export interface ExperienceStop {
  readonly touchpoint: Touchpoint;
  /** Its step on the journey, from 1; planned ones count where they are left out, too. */
  readonly number: number;
  /** The middle of its card, map units: the curves stand on the canvas's own axis. */
  readonly x: number;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
}

/** How one journey is lived through, as one viewpoint sees it. */
export interface Experience {
  readonly journey: Id;
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

/** The stops and steps of a journey, on the axis on which these boxes lie. */
export const experienceOf = (map: JourneyMap, boxes: ReadonlyMap<Id, Box>, options: ExperienceOptions): Experience =>
  derived(map, options, ({ id }) => {
    const box = boxes.get(id);
    return box === undefined ? null : box.x + box.width / 2;
  });

/** Derives the experience of a map on the canvas's axis, as it changes. */
export type ExperienceKeeper = (map: JourneyMap, options: ExperienceOptions) => Experience;

interface Kept {
  readonly map: JourneyMap;
  readonly options: ExperienceOptions;
  readonly places: ReadonlyMap<Id, number>;
  readonly experience: Experience;
}

/** A keeper: a stop that an edit does not concern stays the very same, and so does the whole where it concerns none. */
export function createExperienceKeeper(): ExperienceKeeper {
  let last: Kept | null = null;
  return (map, options) => {
    const places = placesOnPath(map, options.journey);
    const experience =
      (last === null ? null : updated(last, map, { options, places })) ??
      derived(map, options, (touchpoint) => positionOf(map, touchpoint).x + CARD.width / 2);
    last = { map, options, places, experience };
    return experience;
  };
}

/** What is left of an experience after the map has changed; null where its way may be another. */
function updated(
  { map: before, options: was, places: stood, experience }: Kept,
  map: JourneyMap,
  { options, places }: Pick<Kept, 'options' | 'places'>,
): Experience | null {
  const { journey, viewpoint, actualOnly = false } = options;
  const isSameLook = was.journey === journey && was.viewpoint === viewpoint && (was.actualOnly ?? false) === actualOnly;
  if (!isSameLook || stood !== places || before.phases !== map.phases) return null;
  const changes = changedRows(before.touchpoints, map.touchpoints);
  const touched = new Set(
    [
      ...Object.keys(changes),
      ...rowsIn(changedRows(before.ratings, map.ratings)).map(({ touchpointId }) => touchpointId),
    ].filter((id) => places.has(id)),
  );
  if (touched.size === 0) return experience;
  if (actualOnly && [...touched].some((id) => changes[id]?.before?.status !== changes[id]?.after?.status)) return null;
  const swapped = new Map<ExperienceStop, ExperienceStop>();
  const swap = (stop: ExperienceStop): ExperienceStop => swapped.get(stop) ?? stop;
  const stops = experience.stops.map((stop) => {
    const { id } = stop.touchpoint;
    if (!touched.has(id)) return stop;
    const next = stopOf(map, map.touchpoints[id]!, { x: stop.x, number: stop.number, viewpoint });
    swapped.set(stop, next);
    return next;
  });
  const steps = experience.steps.map((step) => {
    const { from, to } = step;
    return swapped.has(from) || swapped.has(to) ? { from: swap(from), to: swap(to) } : step;
  });
  return { journey, stops, steps };
}

function derived(
  map: JourneyMap,
  options: ExperienceOptions,
  xOf: (touchpoint: Touchpoint) => number | null,
): Experience {
  const { journey, viewpoint, actualOnly = false } = options;
  const isLeftOut = ({ status }: Touchpoint): boolean => actualOnly && status === 'planned';
  const stops = new Map<Id, ExperienceStop>();
  for (const [place, touchpoint] of pathOf(map, journey).entries()) {
    const x = xOf(touchpoint);
    if (x !== null && !isLeftOut(touchpoint))
      stops.set(touchpoint.id, stopOf(map, touchpoint, { x, number: place + 1, viewpoint }));
  }
  const nextOf = nextStops(map, journey, stops);
  const steps = [...stops.values()].flatMap((from) =>
    nextOf(from.touchpoint.id).flatMap((to) => (to.x >= from.x && to !== from ? [{ from, to }] : [])),
  );
  return { journey, stops: [...stops.values()], steps };
}

function stopOf(
  map: JourneyMap,
  touchpoint: Touchpoint,
  { x, number, viewpoint }: { x: number; number: number; viewpoint: Viewpoint },
): ExperienceStop {
  const own = ratingsByTouchpoint(map).get(touchpoint.id) ?? [];
  const scores = Object.fromEntries(ASPECTS.map((aspect) => [aspect, scoreOf(own, aspect, viewpoint)]));
  return { touchpoint, number, x, scores: scores as ExperienceStop['scores'] };
}

/** The aspects' curves. A step between two known scores is drawn, level at both ends; elsewhere is a gap. */
export function experienceCurves({ steps }: Experience, yOf: (score: number) => number): ExperienceCurve[] {
  const parts = steps.flatMap((step) => curvesOfStep(yOf)(step));
  return ASPECTS.flatMap((aspect) =>
    [false, true].flatMap((isGuess) => {
      const own = parts.filter((part) => part.aspect === aspect && part.isGuess === isGuess);
      return own.length === 0 ? [] : [{ aspect, isGuess, d: own.map(({ d }) => d).join('') }];
    }),
  );
}

type Step = Experience['steps'][number];

// By scale: each step begins its dashes anew, so its part of the curves is its own, and is kept with it.
const curvesOfStep = remembered((yOf: (score: number) => number) =>
  remembered(({ from, to }: Step): readonly ExperienceCurve[] =>
    ASPECTS.flatMap((aspect) => {
      const [start, end] = [from.scores[aspect], to.scores[aspect]];
      if (start === null || end === null) return [];
      const d = pathOfStep({ x: from.x, y: yOf(start.mean) }, { x: to.x, y: yOf(end.mean) });
      return [{ aspect, isGuess: start.isGuess || end.isGuess, d }];
    }),
  ),
);

// Where aspects run together their dashes lie on each other, and do not fill each other's gaps.
function pathOfStep(start: Point, end: Point): string {
  const middle = round((start.x + end.x) / 2);
  return `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
}

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
