import type { ReactNode } from 'react';
import type { Aspect } from '#model';
import { ASPECT_DASHES, markerPath } from '#scene';

/** An aspect in a legend: a piece of its line with its mark on it; hollow while its curve is not shown. */
export function AspectMark({ aspect, isHollow }: { aspect: Aspect; isHollow: boolean }): ReactNode {
  const colour = `var(--c-${aspect})`;
  return (
    <svg viewBox="0 0 28 14" width={28} height={14} aria-hidden="true">
      <path
        d="M0 7h28"
        stroke={colour}
        strokeWidth={2}
        strokeLinecap="round"
        strokeDasharray={ASPECT_DASHES[aspect].join(' ')}
        opacity={isHollow ? 0.3 : 1}
      />
      <path
        d={markerPath(aspect, 14, 7, 4.2)}
        fill={isHollow ? 'var(--c-card)' : colour}
        stroke={isHollow ? colour : 'var(--c-card)'}
        strokeWidth={1.5}
      />
    </svg>
  );
}
