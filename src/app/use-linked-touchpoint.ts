import { useEffect } from 'react';
import { select, type OpenMap } from '#editor';
import { CARD, positionOf } from '#model';
import { useText } from '#i18n/react';
import { useToasts } from '#ui';
import { takeTouchpoint } from './routes.ts';

/** Goes to the touchpoint that the address asks for (`#/map/<id>?at=<touchpoint>`), now and whenever it asks again. */
export function useLinkedTouchpoint({ editor, session, view, camera }: OpenMap): void {
  const t = useText();
  const toasts = useToasts();
  useEffect(() => {
    const look = (): void => {
      const id = takeTouchpoint();
      if (id === null) return;
      const map = editor.getMap();
      const touchpoint = map.touchpoints[id];
      if (touchpoint === undefined) {
        toasts.show({ text: t.editor.touchpointGone, key: 'linked' });
        return;
      }
      select(session, { touchpoints: [id] });
      const { x, y } = positionOf(map, touchpoint);
      camera.current?.centre({ x: x + CARD.width / 2, y: y + CARD.height / 2 });
      view.current?.takeFocus();
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [editor, session, view, camera, toasts, t]);
}
