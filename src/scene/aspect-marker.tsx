import type { ReactNode } from 'react';
import type { Aspect } from '#model';
import { markerPath } from './marks.ts';

/** An aspect's mark (● ◆ ■ ▲) in its colour; the name always stands beside it. */
export function AspectMarker({ aspect }: { aspect: Aspect }): ReactNode {
  return (
    <svg
      className="aspect-marker"
      style={{ flex: 'none' }}
      viewBox="0 0 12 12"
      width={12}
      height={12}
      aria-hidden="true"
    >
      <path d={markerPath(aspect, 6, 6, 4.4)} fill={`var(--c-${aspect})`} />
    </svg>
  );
}
