import { isSame, linksAt, type Duration, type Id, type JourneyMap } from '#model';

/** How long it is from a touchpoint to the next ones, each time once. */
export function waitsAfter(map: Pick<JourneyMap, 'links'>, touchpointId: Id): readonly Duration[] {
  const durations = linksAt(map, touchpointId).on.flatMap(({ duration }) => duration ?? []);
  return durations.filter((each, index) => durations.findIndex((other) => isSame(other, each)) === index);
}
