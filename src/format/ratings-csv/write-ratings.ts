import { evidenceText } from '#fields';
import { aspects, nameOf, perspectives, type NameLanguage } from '#knowledge';
import {
  ASPECTS,
  PERSPECTIVES,
  dayOf,
  isDayAlone,
  ratingsByTouchpoint,
  touchpointsInPlace,
  type JourneyMap,
  type Perspective,
  type Rating,
  type Timestamp,
  type Viewpoint,
} from '#model';
import { ratingColumns } from './columns.ts';
import { csvText } from '../csv-text.ts';
import { asPlainCell } from '../plain-cell.ts';

/** A map's ratings as CSV, a line each, in the order in which the touchpoints lie; all, or one perspective's. */
export function writeRatings(map: JourneyMap, language: NameLanguage, viewpoint: Viewpoint = 'all'): Promise<string> {
  const isAsked = ({ perspective }: Rating): boolean => viewpoint === 'all' || viewpoint === perspective;
  const rows = touchpointsInPlace(map).flatMap(({ id, title }) =>
    (ratingsByTouchpoint(map).get(id) ?? [])
      .filter(isAsked)
      .toSorted(inUsualOrder)
      .map((rating) => rowOf(title, rating, language)),
  );
  return writeTable(rows, language);
}

/** A form as CSV, to be filled in by one perspective: every aspect of every touchpoint, its score left open. */
export function writeRatingForm(map: JourneyMap, language: NameLanguage, perspective: Perspective): Promise<string> {
  const rows = touchpointsInPlace(map).flatMap(({ title }) =>
    aspects.map(({ name }) => [
      asPlainCell(title),
      name[language],
      '',
      nameOf(perspectives, perspective, language),
      '',
      '',
      '',
      '',
      '',
    ]),
  );
  return writeTable(rows, language);
}

const writeTable = (rows: readonly (readonly (string | number)[])[], language: NameLanguage): Promise<string> =>
  csvText([ratingColumns.map(({ name }) => name[language]), ...rows]);

const inUsualOrder = (a: Rating, b: Rating): number =>
  ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
  PERSPECTIVES.indexOf(a.perspective) - PERSPECTIVES.indexOf(b.perspective) ||
  (a.id < b.id ? -1 : 1);

const rowOf = (title: string, rating: Rating, language: NameLanguage): (string | number)[] => [
  asPlainCell(title),
  nameOf(aspects, rating.aspect, language),
  rating.score,
  nameOf(perspectives, rating.perspective, language),
  asPlainCell(rating.reason),
  evidenceText(rating, language),
  asPlainCell(rating.rater),
  rating.weight,
  rating.recordedAt === null ? '' : dayOrTime(rating.recordedAt),
];

/** A day alone is what people type and read; a time of day is kept. */
const dayOrTime = (time: Timestamp): string => (isDayAlone(time) ? dayOf(time) : time);
