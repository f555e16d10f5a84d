import type { ReactNode } from 'react';
import type { Scene } from '#scene';
import { useMoving } from './moving.ts';
import { usePhaseStrip } from './use-phase-strip.ts';

/** The phases' coloured bands behind the canvas, from top to bottom of the view. The one under a dragged card is framed. */
export function PhaseBands({ spans }: { spans: Scene['spans'] }): ReactNode {
  const strip = usePhaseStrip(spans);
  const target = useMoving((moving) => moving?.phase);
  return (
    <div className="phase-bands" aria-hidden="true">
      <div ref={strip} className="phase-strip">
        {spans.map(({ phase, index }) => (
          <div
            key={phase.id}
            className={`phase-band ${index % 2 === 0 ? 'is-odd' : 'is-even'}${target === phase.id ? ' is-target' : ''}`}
          />
        ))}
      </div>
    </div>
  );
}
