import { useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import type { Id } from '#model';
import type { Scene } from '#scene';
import { useEvent } from '../use-event.ts';
import { cardAt } from './hit.ts';

interface FarPointing {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/**
 * Pointing at cards from afar, where they are one picture and React Flow has none of them: a click selects, a double
 * click goes there.
 */
export function useFarPointing(scene: Scene): FarPointing {
  const flow = useReactFlow();
  const { session, camera } = useOpenMap();
  const cardUnder = ({ clientX, clientY }: MouseEvent): Id | null =>
    cardAt(scene, flow.screenToFlowPosition({ x: clientX, y: clientY }));
  return {
    onClick: useEvent((event) => {
      const id = cardUnder(event);
      select(session, { touchpoints: id === null ? [] : [id] });
    }),
    onDoubleClick: (event) => {
      const id = cardUnder(event);
      if (id !== null) camera.current?.fit([id]);
    },
  };
}
