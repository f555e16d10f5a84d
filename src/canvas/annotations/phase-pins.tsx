import { useRef, type ReactNode } from 'react';
import { targetKey } from '#model';
import type { Scene } from '#scene';
import { useFollowingView } from '../use-following-view.ts';
import { AnnotationPin } from './annotation-pin.tsx';

/** The pins of phases, hanging from their heads, at the left edge of what is in view of each. */
export function PhasePins({
  spans,
  counts,
}: {
  spans: Scene['spans'];
  counts: ReadonlyMap<string, number>;
}): ReactNode {
  const pins = useRef<HTMLDivElement>(null);
  const pinned = spans.flatMap(({ phase: { id }, left, right }) => {
    const target = { kind: 'phase', id } as const;
    const count = counts.get(targetKey(target));
    return count === undefined ? [] : [{ target, count, left, right }];
  });
  useFollowingView(({ x, zoom }) => {
    for (const [index, pin] of [...(pins.current?.children ?? [])].entries()) {
      const span = pinned[index];
      if (span === undefined || !(pin instanceof HTMLElement)) continue;
      pin.style.left = `${Math.min(Math.max(span.left * zoom + x, 0), span.right * zoom + x - 40) + 12}px`;
    }
  });
  return (
    <div ref={pins}>
      {pinned.map(({ target, count }) => (
        <AnnotationPin key={target.id} target={target} count={count} className="is-on-phase" />
      ))}
    </div>
  );
}
