import { linksByJourney, pathOf, type Duration, type DurationUnit, type Id, type JourneyMap } from '#model';

/** Minutes in a unit; months and years as long as they are on average. */
const MINUTES: Readonly<Record<DurationUnit, number>> = {
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
  months: 43_830,
  years: 525_960,
};

/** Up to how many minutes a sum of several units is told in each. */
const MOST: readonly (readonly [DurationUnit, number])[] = [
  ['minutes', 2 * MINUTES.hours],
  ['hours', 2 * MINUTES.days],
  ['days', 3 * MINUTES.weeks],
  ['weeks', 2 * MINUTES.months],
  ['months', 2 * MINUTES.years],
];

/**
 * How long a journey is, as far as the map says: its touchpoints and the steps from each to the next on its path. In
 * their own unit where all have the same, else rounded in one that suits the sum. Null where nobody has said anything.
 */
export function timeAlong(map: JourneyMap, journeyId: Id): Duration | null {
  const path = pathOf(map, journeyId);
  const links = linksByJourney(map).get(journeyId) ?? [];
  const known = path.flatMap(({ id, duration }, index) => {
    const next = path[index + 1]?.id;
    const step = links.find(({ source, target }) => source === id && target === next);
    return [duration ?? [], step?.duration ?? []].flat();
  });
  const [first] = known;
  if (first === undefined) return null;
  const isOneUnit = known.every(({ unit }) => unit === first.unit);
  if (isOneUnit) return { amount: known.reduce((sum, { amount }) => sum + amount, 0), unit: first.unit };
  const minutes = known.reduce((sum, { amount, unit }) => sum + amount * MINUTES[unit], 0);
  const unit = MOST.find(([, most]) => minutes < most)?.[0] ?? 'years';
  return { amount: Math.round((minutes / MINUTES[unit]) * 10) / 10, unit };
}
