import { ViewportPortal } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Scene } from '#scene';
import { usePointing } from './pointing.ts';

/** Lights the card whose column of the curves is pointed at; one element over the map, so that no card renders. */
export function PointedCard({ scene }: { scene: Scene }): ReactNode {
  const id = usePointing((pointed) => (pointed?.on === 'curves' ? pointed.id : null));
  const card = id === null ? undefined : scene.cards.get(id);
  if (card === undefined) return null;
  const { x, y, width, height } = card;
  return (
    <ViewportPortal>
      <div className="pointed-card" style={{ translate: `${x}px ${y}px`, width, height }} />
    </ViewportPortal>
  );
}
