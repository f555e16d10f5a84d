import type { JourneyMap } from './journey-map.ts';
import { phaseAt } from './place.ts';
import type { AnnotationTarget } from './values.ts';

/** A text by which two targets are the same thing: for keys and look-ups, never stored in a map. */
export const targetKey = (target: AnnotationTarget): string =>
  target.kind === 'spot' ? `spot ${target.x} ${target.y}` : `${target.kind} ${target.id}`;

/** The titles by which a target is known: its own, those of a link's two ends, or that of the phase that a spot lies in. */
export function titlesOf(
  map: JourneyMap,
  target: AnnotationTarget,
): { kind: AnnotationTarget['kind']; title: string; other: string } {
  const { kind } = target;
  const titleOf = (id = ''): string => map.touchpoints[id]?.title ?? '';
  switch (kind) {
    case 'touchpoint':
      return { kind, title: titleOf(target.id), other: '' };
    case 'link':
      return { kind, title: titleOf(map.links[target.id]?.source), other: titleOf(map.links[target.id]?.target) };
    case 'phase':
      return { kind, title: map.phases[target.id]?.title ?? '', other: '' };
    case 'spot':
      return { kind, title: phaseAt(map, target.x).phase.title, other: '' };
  }
}
