import { useEffect, useRef } from 'react';
import { CARD, GAP, positionOf } from '#model';
import type { OpenMap, TableActions } from '#editor';

/** What commands can ask of the table while it is on the screen. */
export function useTableActions(
  { table, editor, session }: OpenMap,
  fill: Pick<TableActions, 'fillDown' | 'canFillDown'>,
): void {
  const latest = useRef(fill);
  useEffect(() => {
    latest.current = fill;
  });
  useEffect(
    () =>
      table.attach({
        fillDown: () => latest.current.fillDown(),
        canFillDown: () => latest.current.canFillDown(),
        middle: () => {
          const map = editor.getMap();
          const { selection, focus } = session.getState();
          const touchpoint = map.touchpoints[[...selection.touchpoints].at(-1) ?? focus ?? ''];
          if (touchpoint === undefined) return { x: GAP.border + CARD.width / 2, y: CARD.height / 2 };
          const { x, y } = positionOf(map, touchpoint);
          return { x: x + CARD.width * 1.5 + GAP.x, y: y + CARD.height / 2 };
        },
      }),
    [table, editor, session],
  );
}
