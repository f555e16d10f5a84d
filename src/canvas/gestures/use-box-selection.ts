import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';
import { linksAt, type Id } from '#model';
import { cardsIn, type Box, type Scene } from '#scene';

/** A box that React Flow draws selects the cards it touches and their links, wherever they are drawn. */
export function useBoxSelection(scene: Scene): void {
  const store = useStoreApi();
  const { editor, session } = useOpenMap();
  useEffect(
    () =>
      store.subscribe(({ userSelectionActive, userSelectionRect: box, transform: [x, y, zoom] }, before) => {
        if (!userSelectionActive || box === null || box === before.userSelectionRect) return;
        const area: Box = {
          x: (box.x - x) / zoom,
          y: (box.y - y) / zoom,
          width: box.width / zoom,
          height: box.height / zoom,
        };
        const touchpoints = new Set(cardsIn(scene.cards, area).map(({ id }) => id));
        if (isSame(session.getState().selection.touchpoints, touchpoints)) return;
        const map = editor.getMap();
        const links = [...touchpoints].flatMap((id) => Object.values(linksAt(map, id)).flat());
        select(session, { touchpoints, links: links.map(({ id }) => id).filter((id) => scene.links.has(id)) });
      }),
    [store, editor, session, scene],
  );
}

const isSame = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));
