import { EdgeLabelRenderer } from '@xyflow/react';
import type { ReactNode } from 'react';
import { isShortWay, type LinkShape } from '#scene';
import { useText } from '#i18n/react';
import { useCanvasActions } from './actions.ts';

/** The two ends of the selected link: drag one onto another card, or press it and then the card. The inspector does the same for keys. */
export function LinkGrips({ shape: { id, way, start, end } }: { shape: LinkShape }): ReactNode {
  const t = useText();
  const { beginLinking } = useCanvasActions();
  const aside = isShortWay(way) ? (start.x === end.x ? ' is-aside-upright' : ' is-aside-level') : '';
  const grips = [
    { end: 'source', at: start, label: t.canvas.moveStart },
    { end: 'target', at: end, label: t.canvas.moveEnd },
  ] as const;
  return (
    <EdgeLabelRenderer>
      {grips.map(({ end: which, at, label }) => (
        <button
          key={which}
          type="button"
          tabIndex={-1}
          className={`link-grip link-grip-${which}${aside} nodrag nopan`}
          style={{ left: at.x, top: at.y }}
          aria-label={label}
          title={label}
          onPointerDown={(event) => beginLinking({ kind: 'end', link: id, end: which }, event)}
        />
      ))}
    </EdgeLabelRenderer>
  );
}
