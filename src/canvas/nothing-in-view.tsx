import { useOnViewportChange, useStore, useStoreApi } from '@xyflow/react';
import { Maximize } from 'lucide';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { cardsIn, type Scene } from '#scene';
import { Button } from '#ui';

/** Says so where the view has come to rest beside all cards, and offers to show them. */
export function NothingInView({ scene }: { scene: Scene }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const store = useStoreApi();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const [isLost, setLost] = useState(false);
  // Looked at when the view rests: while it moves it costs nothing.
  const look = useCallback((): void => {
    const { transform, width: across, height: down } = store.getState();
    const [x, y, zoom] = transform;
    const view = { x: -x / zoom, y: -y / zoom, width: across / zoom, height: down / zoom };
    setLost(across > 0 && cardsIn(scene.cards, view).length === 0);
  }, [store, scene]);
  useEffect(look, [look, width, height]);
  useOnViewportChange({ onStart: () => setLost(false), onEnd: look });
  if (!isLost) return null;
  return (
    <div className="nothing-in-view" role="status">
      {t.canvas.nothingInView}
      <Button size="s" icon={Maximize} onClick={() => runCommand('fitAll', context)}>
        {t.commands.fitAll}
      </Button>
    </div>
  );
}
