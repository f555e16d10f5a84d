import { useViewport } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import type { Scene } from '#scene';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { PhaseHead } from './phase-head.tsx';

/** The phases' names along the upper edge of the view, whatever part of the map is in it. */
export const PhaseHeads = memo(function PhaseHeads({ spans }: { spans: Scene['spans'] }): ReactNode {
  const { x, zoom } = useViewport();
  const t = useText();
  const selected = useSession(({ selection }) => selection.phase);
  const naming = useSession((session) => (session.naming?.kind === 'phase' ? session.naming.id : null));
  return (
    <div className="phase-heads" role="group" aria-label={t.canvas.phases}>
      {spans.map((span) => {
        const left = span.left * zoom + x;
        const place = { left, width: (span.right - span.left) * zoom, '--stick': `${Math.max(0, -left)}px` };
        return (
          // Only this element follows the view; the head itself renders when its phase changes.
          <div key={span.phase.id} className="phase-place" style={place}>
            <PhaseHead
              span={span}
              count={spans.length}
              isSelected={selected === span.phase.id}
              isNaming={naming === span.phase.id}
            />
          </div>
        );
      })}
    </div>
  );
});
