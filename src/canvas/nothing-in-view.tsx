import { useStore } from '@xyflow/react';
import { Maximize } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Viewport } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { cardsIn, type Box, type Scene } from '#scene';
import { Button } from '#ui';

/** Says so where the view has come to rest beside all cards, and offers to show them. */
export function NothingInView({ scene }: { scene: Scene }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  // Kept where the view has come to rest: while it moves this costs nothing.
  const viewport = useSession((session) => session.viewport);
  const isLost = viewport !== null && width > 0 && cardsIn(scene.cards, seen(viewport, { width, height })).length === 0;
  return (
    <>
      {/* There before it speaks, or it would not be heard. */}
      <div className="visually-hidden" role="status">
        {isLost && t.canvas.nothingInView}
      </div>
      {isLost && (
        <div className="nothing-in-view">
          <span aria-hidden="true">{t.canvas.nothingInView}</span>
          <Button size="s" icon={Maximize} onClick={() => runCommand('fitAll', context)}>
            {t.commands.fitAll}
          </Button>
        </div>
      )}
    </>
  );
}

/** The part of the map that is seen in a window of this size. */
const seen = ({ x, y, zoom }: Viewport, { width, height }: { width: number; height: number }): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});
