import { PERSPECTIVES, type JourneyMap, type Perspective } from '#model';

/** How many touchpoints each perspective has rated, in any aspect. */
export function ratingProgress({ ratings }: Pick<JourneyMap, 'ratings'>): Readonly<Record<Perspective, number>> {
  const rated = new Map(PERSPECTIVES.map((perspective) => [perspective, new Set<string>()]));
  for (const { perspective, touchpointId } of Object.values(ratings)) rated.get(perspective)?.add(touchpointId);
  return Object.fromEntries([...rated].map(([perspective, ids]) => [perspective, ids.size])) as Record<
    Perspective,
    number
  >;
}
