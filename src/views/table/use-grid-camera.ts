import { useEffect, useRef } from 'react';
import { CARD, GAP, positionOf, type Id } from '#model';
import type { Camera, OpenMap, TableActions } from '#editor';

interface GridCameraOptions extends TableActions {
  readonly reveal: (id: Id) => void;
  readonly takeFocus: () => void;
}

/** What commands can ask of the table while it is on the screen. New cards go right of the active row's one. */
export function useGridCamera({ camera, table, editor, session }: OpenMap, options: GridCameraOptions): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const own: Camera = {
      fit: () => undefined,
      jump: () => undefined,
      viewport: () => null,
      zoomBy: () => undefined,
      zoomTo: () => undefined,
      centre: () => undefined,
      pointer: () => null,
      reveal: (id) => void requestAnimationFrame(() => latest.current.reveal(id)),
      revealTarget: (target) => {
        if (target.kind === 'touchpoint') own.reveal(target.id);
      },
      middle: () => {
        const map = editor.getMap();
        const { selection, focus } = session.getState();
        const touchpoint = map.touchpoints[[...selection.touchpoints].at(-1) ?? focus ?? ''];
        if (touchpoint === undefined) return { x: GAP.border + CARD.width / 2, y: CARD.height / 2 };
        const { x, y } = positionOf(map, touchpoint);
        return { x: x + CARD.width * 1.5 + GAP.x, y: y + CARD.height / 2 };
      },
      takeFocus: () => latest.current.takeFocus(),
    };
    const leave = [
      camera.attach(own),
      table.attach({ fillDown: () => latest.current.fillDown(), canFillDown: () => latest.current.canFillDown() }),
    ];
    return () => leave.forEach((step) => step());
  }, [camera, table, editor, session]);
}
