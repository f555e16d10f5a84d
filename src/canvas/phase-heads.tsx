import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Scene } from '#scene';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { PhaseHead } from './phase-head.tsx';

/** The phases' names along the upper edge of the view, whatever part of the map is in it. */
export function PhaseHeads({ spans }: { spans: Scene['spans'] }): ReactNode {
  const { x, zoom } = useViewport();
  const t = useText();
  const selected = useSession(({ selection }) => selection.phase);
  const naming = useSession((session) => (session.naming?.kind === 'phase' ? session.naming.id : null));
  return (
    <div className="phase-heads" role="group" aria-label={t.canvas.phases}>
      {spans.map((span) => (
        <PhaseHead
          key={span.phase.id}
          span={span}
          count={spans.length}
          left={span.left * zoom + x}
          width={(span.right - span.left) * zoom}
          zoom={zoom}
          isSelected={selected === span.phase.id}
          isNaming={naming === span.phase.id}
        />
      ))}
    </div>
  );
}
