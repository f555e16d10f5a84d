import { CARD, GAP, MAX_Y, groupBy, snapValue, type Id, type JourneyMap, type Phase, type Touchpoint } from '#model';
import { layoutPhase } from '#layout';

/** Lays out touchpoints whose file gave them no place: in their phases, below those that have one. */
export function placeMissing(map: JourneyMap, unplaced: ReadonlySet<Id>): JourneyMap {
  if (unplaced.size === 0) return map;
  const touchpoints: Record<Id, Touchpoint> = { ...map.touchpoints };
  const phases: Record<Id, Phase> = { ...map.phases };
  for (const [phaseId, members] of groupBy(Object.values(map.touchpoints), (touchpoint) => touchpoint.phaseId)) {
    const placed = members.filter(({ id }) => !unplaced.has(id));
    const missing = members.filter(({ id }) => unplaced.has(id));
    const bottom = Math.max(...placed.map(({ y }) => y + CARD.height + GAP.y), GAP.border);
    const { places, width } = layoutPhase(missing.length, { top: snapValue(bottom) });
    missing.forEach((touchpoint, index) => {
      const { x, y } = places[index]!;
      touchpoints[touchpoint.id] = { ...touchpoint, x, y: Math.min(y, MAX_Y) };
    });
    const phase = phases[phaseId]!;
    phases[phaseId] = { ...phase, width: Math.max(phase.width, width) };
  }
  return { ...map, touchpoints, phases };
}
