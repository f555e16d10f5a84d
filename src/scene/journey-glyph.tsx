import type { ReactNode } from 'react';
import type { Aspect } from '#model';

import { ASPECT_DASHES, markerPath } from './marks.ts';

const WIDTH = 34;
const HEIGHT = 28;
/** From one stripe to the next, by how many there are. */
const PITCH = [0, 0, 10, 8.5, 7];
/** A sample is too short for the dashes of the canvas; shorter ones keep the rhythm. */
const DASH_SCALE = 0.55;

/** A journey as it looks on the map: a stripe for each of its aspects, with the aspect's line and marker. */
export function JourneyGlyph({ aspects }: { aspects: readonly Aspect[] }): ReactNode {
  return (
    <svg className="journey-glyph" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {aspects.map((aspect, index) => {
        const y = HEIGHT / 2 + (index - (aspects.length - 1) / 2) * (PITCH[aspects.length] ?? 7);
        const dash = ASPECT_DASHES[aspect].map((length) => Math.max(0.1, length * DASH_SCALE));
        return (
          <g key={aspect}>
            <path
              d={`M2 ${y}H${WIDTH - 2}`}
              stroke={`var(--c-${aspect})`}
              strokeWidth={2}
              strokeLinecap="round"
              strokeDasharray={dash.join(' ')}
            />
            <path
              d={markerPath(aspect, WIDTH / 2, y, aspects.length > 3 ? 2.8 : 3.4)}
              fill={`var(--c-${aspect})`}
              stroke="var(--panel)"
              strokeWidth={1.5}
              paintOrder="stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}
