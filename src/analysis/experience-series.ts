import {
  ASPECTS,
  PERSPECTIVES,
  pathOf,
  ratingsByTouchpoint,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Perspective,
  type Rating,
  type Status,
  type Viewpoint,
} from '#model';

/** One aspect at one touchpoint of a journey. */
export interface ExperiencePoint {
  readonly touchpointId: Id;
  /** Weighted mean, −2…+2; null is a gap. */
  readonly score: number | null;
  /** How far the perspectives' means lie apart as they are shown; 0 within one perspective. */
  readonly spread: number;
  /** Whether all it rests on is assumption or hearsay. */
  readonly isDashed: boolean;
  readonly isMoment: boolean;
  readonly isPlanned: boolean;
  /** Whose ratings it rests on. */
  readonly perspectives: readonly Perspective[];
  readonly count: number;
}

/** One curve: a point for each touchpoint of the journey, in path order, gaps among them. */
export interface ExperienceSeries {
  readonly aspect: Aspect;
  readonly points: readonly ExperiencePoint[];
}

export interface SeriesOptions {
  readonly journeyId: Id;
  readonly viewpoint: Viewpoint;
  /** Only touchpoints that are actual, or planned; all where it is missing. */
  readonly status?: Status;
}

/** The four curves of a journey as one viewpoint sees it. */
export function experienceSeries(map: JourneyMap, { journeyId, viewpoint, status }: SeriesOptions): ExperienceSeries[] {
  const path = pathOf(map, journeyId).filter((touchpoint) => status === undefined || touchpoint.status === status);
  const ratings = ratingsByTouchpoint(map);
  return ASPECTS.map((aspect) => ({
    aspect,
    points: path.map((touchpoint): ExperiencePoint => {
      const here = ratings.get(touchpoint.id) ?? [];
      const score = scoreOf(here, aspect, viewpoint);
      return {
        touchpointId: touchpoint.id,
        score: score?.mean ?? null,
        spread: score?.spread ?? 0,
        isDashed: score?.isGuess ?? false,
        isMoment: touchpoint.moment,
        isPlanned: touchpoint.status === 'planned',
        perspectives: perspectivesIn(here, aspect, viewpoint),
        count: score?.count ?? 0,
      };
    }),
  }));
}

const perspectivesIn = (ratings: readonly Rating[], aspect: Aspect, viewpoint: Viewpoint): Perspective[] =>
  PERSPECTIVES.filter(
    (perspective) =>
      (viewpoint === 'all' || viewpoint === perspective) && scoreOf(ratings, aspect, perspective) !== null,
  );
