import { useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import { targetKey } from '#model';
import type { Scene } from '#scene';
import { AnnotationPin } from './annotation-pin.tsx';

/** The pins of phases, hanging from their heads, at the left edge of what is in view of each. */
export function PhasePins({
  spans,
  counts,
}: {
  spans: Scene['spans'];
  counts: ReadonlyMap<string, number>;
}): ReactNode {
  const { x, zoom } = useViewport();
  return spans.map(({ phase: { id }, left, right }) => {
    const target = { kind: 'phase', id } as const;
    const count = counts.get(targetKey(target));
    const edge = Math.min(Math.max(left * zoom + x, 0), right * zoom + x - 40);
    return count === undefined ? null : (
      <AnnotationPin key={id} target={target} count={count} className="is-on-phase" style={{ left: edge + 12 }} />
    );
  });
}
