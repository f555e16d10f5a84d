import type { Aspect } from '#model';
import type { Item } from './display.ts';
import { ellipse } from './icons.ts';

/** Dash pattern of each aspect's line, map units; empty is solid. */
export const ASPECT_DASHES: Readonly<Record<Aspect, readonly number[]>> = {
  medical: [],
  psychological: [9, 5],
  economic: [0.1, 5],
  social: [10, 4, 0.1, 4],
};

/** An aspect's marker (● ◆ ■ ▲) of the given size with its middle at the point. */
export function marker(aspect: Aspect, x: number, y: number, size: number): Item {
  return { kind: 'path', d: markerPath(aspect, x, y, size / 2), fill: aspect };
}

/** A marker with a ring of the background around it, to stand on a line. */
export const markerOnLine = (aspect: Aspect, x: number, y: number, size: number): readonly Item[] => [
  { kind: 'path', d: ellipse(x, y, size * 0.72, size * 0.72), fill: 'paper' },
  marker(aspect, x, y, size),
];

export function markerPath(aspect: Aspect, x: number, y: number, r: number): string {
  switch (aspect) {
    case 'medical':
      return ellipse(x, y, r, r);
    case 'psychological':
      return `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}Z`;
    case 'economic':
      return `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
    case 'social':
      return `M${x} ${y - r * 1.15}L${x + r * 1.2} ${y + r * 0.95}H${x - r * 1.2}Z`;
  }
}

/** A five-pointed star, the mark of a moment of truth. */
export function starPath(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? r : r * 0.42;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

export const round = (value: number): number => Math.round(value * 100) / 100;
