import { useStore, useViewport } from '@xyflow/react';
import type { CSSProperties, ReactNode } from 'react';
import type { AnnotationTarget } from '#model';
import { annotatedBox, type Box, type Scene } from '#scene';

/** CSS px between what is written to and what is written. */
const GAP = 12;
/** The phases' heads. */
const TOP = 40;

interface BubblePlaceProps {
  readonly target: AnnotationTarget;
  readonly scene: Scene;
  readonly children: ReactNode;
}

/** Keeps what it holds beside its target while the view moves, and in view; on a phone it is a sheet at the foot. */
export function BubblePlace({ target, scene, children }: BubblePlaceProps): ReactNode {
  const { x, y, zoom } = useViewport();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const box = screenBox(target, scene, { x, y, zoom });
  // On the side where there is more room, else above or below; growing away from the nearer edge.
  const right = width - (box.x + box.width);
  const isRight = right >= box.x;
  const isBeside = Math.max(right, box.x) >= widthOfBubble() + 2 * GAP;
  const isUpper = box.y + box.height / 2 < height / 2;
  const past = isBeside ? 0 : box.height + GAP;
  const top = Math.max(box.y + past, TOP + GAP);
  const bottom = Math.max(height - (box.y + box.height) + past, GAP);
  const across = isBeside ? box.width + GAP : 0;
  const place = {
    '--across': `${(isRight ? box.x : right) + across}px`,
    '--room': `${Math.max(200, height - (isUpper ? top : bottom) - (isUpper ? GAP : TOP + GAP))}px`,
    [isUpper ? '--top' : '--bottom']: `${Math.min(isUpper ? top : bottom, height - 240)}px`,
  } as CSSProperties;
  return (
    <div className={`bubble-place ${isRight ? 'is-right' : 'is-left'}`} style={place} data-annotation-ui>
      {children}
    </div>
  );
}

/** 21 rem, as the stylesheet has it, CSS px. */
const widthOfBubble = (): number => 21 * parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Where the target is in the view, CSS px. */
function screenBox(
  target: AnnotationTarget,
  scene: Scene,
  { x, y, zoom }: { x: number; y: number; zoom: number },
): Box {
  if (target.kind === 'phase') {
    const span = scene.spans.find(({ phase }) => phase.id === target.id);
    const left = Math.max(0, (span?.left ?? 0) * zoom + x);
    return { x: left, y: 0, width: 40, height: TOP };
  }
  const box = annotatedBox(scene, target) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x * zoom + x, y: box.y * zoom + y, width: box.width * zoom, height: box.height * zoom };
}
