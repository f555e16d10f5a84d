import {
  ASPECTS,
  changedRows,
  pathOf,
  placesOnPath,
  ratingsByTouchpoint,
  rowsIn,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Score,
  type Touchpoint,
  type Viewpoint,
} from '#model';

/** A touchpoint on the curves. */
export interface ExperienceStop {
  readonly touchpoint: Touchpoint;
  /** Its step on the journey, from 1; planned ones count where they are left out, too. */
  readonly number: number;
  readonly scores: Readonly<Record<Aspect, Score | null>>;
}

/** How one journey is lived through, as one viewpoint sees it. */
export interface Experience {
  readonly journey: Id;
  /** In path order. */
  readonly stops: readonly ExperienceStop[];
}

export interface ExperienceOptions {
  readonly journey: Id;
  readonly viewpoint: Viewpoint;
  /** Leaves planned touchpoints out; default false. */
  readonly actualOnly?: boolean;
}

/** The stops of a journey with their scores. */
export function experienceOf(map: JourneyMap, options: ExperienceOptions): Experience {
  const { journey, viewpoint, actualOnly = false } = options;
  const stops = pathOf(map, journey).flatMap((touchpoint, place) =>
    actualOnly && touchpoint.status === 'planned' ? [] : [stopOf(map, touchpoint, { number: place + 1, viewpoint })],
  );
  return { journey, stops };
}

/** Derives the experience of a map as it changes. */
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
    const experience = (last === null ? null : updated(last, map, { options, places })) ?? experienceOf(map, options);
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
  if (!isSameLook || stood !== places) return null;
  const changes = changedRows(before.touchpoints, map.touchpoints);
  const touched = new Set(
    [
      ...Object.keys(changes),
      ...rowsIn(changedRows(before.ratings, map.ratings)).map(({ touchpointId }) => touchpointId),
    ].filter((id) => places.has(id)),
  );
  if (touched.size === 0) return experience;
  if (actualOnly && [...touched].some((id) => changes[id]?.before?.status !== changes[id]?.after?.status)) return null;
  const stops = experience.stops.map((stop) => {
    const { id } = stop.touchpoint;
    return touched.has(id) ? stopOf(map, map.touchpoints[id]!, { number: stop.number, viewpoint }) : stop;
  });
  return { journey, stops };
}

function stopOf(
  map: JourneyMap,
  touchpoint: Touchpoint,
  { number, viewpoint }: { number: number; viewpoint: Viewpoint },
): ExperienceStop {
  const own = ratingsByTouchpoint(map).get(touchpoint.id) ?? [];
  const scores = Object.fromEntries(ASPECTS.map((aspect) => [aspect, scoreOf(own, aspect, viewpoint)]));
  return { touchpoint, number, scores: scores as ExperienceStop['scores'] };
}
