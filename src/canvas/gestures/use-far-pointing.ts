import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, type MouseEvent } from 'react';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import type { Id } from '#model';
import { cardsIn, type Box, type Scene } from '#scene';
import { useEvent } from '../use-event.ts';
import { cardAt } from './hit.ts';

interface FarPointing {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/**
 * Pointing at cards from afar, where they are one picture and React Flow has none of them: a click selects, a double
 * click goes there, a box that React Flow draws selects what it touches.
 */
export function useFarPointing(scene: Scene, isFar: boolean): FarPointing {
  const flow = useReactFlow();
  const store = useStoreApi();
  const { session, camera } = useOpenMap();
  useEffect(() => {
    if (!isFar) return;
    return store.subscribe(({ userSelectionActive, userSelectionRect: box, transform: [x, y, zoom] }, before) => {
      if (!userSelectionActive || box === null || box === before.userSelectionRect) return;
      const area: Box = {
        x: (box.x - x) / zoom,
        y: (box.y - y) / zoom,
        width: box.width / zoom,
        height: box.height / zoom,
      };
      const touched = cardsIn(scene.cards, area).map(({ id }) => id);
      if (!isSame(session.getState().selection.touchpoints, touched)) select(session, { touchpoints: touched });
    });
  }, [isFar, store, session, scene]);
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

const isSame = (selected: ReadonlySet<Id>, ids: readonly Id[]): boolean =>
  selected.size === ids.length && ids.every((id) => selected.has(id));
