import type { ConnectionLineComponentProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import { CARD } from '#model';
import { useMap, useSession } from '#editor/react';
import { cardAt } from './gestures/hit.ts';
import { useSceneOnCanvas } from './scene-context.ts';

/** The link being drawn, in the active journey's first colour, with a frame around the card it would lead to. */
export function ConnectionPreview({ fromX, fromY, toX, toY, fromNode }: ConnectionLineComponentProps): ReactNode {
  const scene = useSceneOnCanvas();
  const active = useSession((session) => session.activeJourney);
  const aspect = useMap((map) => (active === null ? undefined : map.journeys[active]?.aspects[0])) ?? 'medical';
  const id = cardAt(scene, { x: toX, y: toY });
  const target = id === null || id === fromNode.id ? undefined : scene.cards.get(id);
  const middle = (fromX + toX) / 2;
  return (
    <g className="connection-preview">
      {target !== undefined && <rect className="connection-target" x={target.x - 4} y={target.y - 4} width={CARD.width + 8} height={CARD.height + 8} rx={14} />}
      <path d={`M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`} stroke={`var(--c-${aspect})`} />
      <circle cx={toX} cy={toY} r={5} fill={`var(--c-${aspect})`} />
    </g>
  );
}
