import { useReactFlow } from '@xyflow/react';
import type { PointerEvent } from 'react';
import type { Id } from '#model';
import type { Scene } from '#scene';
import { usePointingStore } from '../pointing.ts';
import { cardAt } from './hit.ts';

interface CardPointing {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/** Notes which card the pointer is over, so that its column in the curves lights up. */
export function useCardPointing(scene: Scene, isFar: boolean): CardPointing {
  const store = usePointingStore();
  const flow = useReactFlow();
  const cardUnder = ({ target, clientX, clientY }: PointerEvent): Id | null => {
    if (isFar) return cardAt(scene, flow.screenToFlowPosition({ x: clientX, y: clientY }));
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-touchpoint]') : null;
    return card?.dataset['touchpoint'] ?? null;
  };
  return {
    onPointerMove: (event) => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return;
      const id = cardUnder(event);
      store.set(id === null ? null : { id, on: 'card', aspect: null });
    },
    onPointerLeave: () => store.set(null),
  };
}
