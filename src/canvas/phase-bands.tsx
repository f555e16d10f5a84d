import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Id } from '#model';
import type { Scene } from '#scene';

/** The phases' coloured bands behind the canvas, from top to bottom of the view. `target`: where a card would drop. */
export function PhaseBands({ spans, target }: { spans: Scene['spans']; target: Id | null }): ReactNode {
  const { x, zoom } = useViewport();
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
