import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Scene } from '#scene';
import { useMoving } from './moving.ts';

/** The phases' coloured bands behind the canvas, from top to bottom of the view. The one under a dragged card is framed. */
export function PhaseBands({ spans }: { spans: Scene['spans'] }): ReactNode {
  const { x, zoom } = useViewport();
  const target = useMoving((moving) => moving?.phase);
  return (
    <div className="phase-bands" aria-hidden="true">
      {spans.map(({ phase, index, left, right }) => (
        <div
          key={phase.id}
          className={`phase-band ${index % 2 === 0 ? 'is-odd' : 'is-even'}${target === phase.id ? ' is-target' : ''}`}
          style={{ left: left * zoom + x, width: (right - left) * zoom }}
        />
      ))}
    </div>
  );
}
