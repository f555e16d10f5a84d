import { X } from 'lucide';
import type { ReactNode } from 'react';
import { stopLinking } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Kbd } from '#ui';

/** Says what to do while a link is in the making, and lets it be. */
export function LinkingBar(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const linking = useSession((session) => session.linking);
  const map = useMap((whole) => whole);
  const link = linking?.kind === 'end' ? map.links[linking.link] : undefined;
  const looksForSource = linking?.kind === 'end' && linking.end === 'source';
  const fixed = linking?.kind === 'new' ? linking.source : looksForSource ? link?.target : link?.source;
  const title = (fixed !== undefined && map.touchpoints[fixed]?.title) || t.common.untitled;
  const words = looksForSource ? t.canvas.chooseSource(title) : t.canvas.chooseTarget(title);
  return (
    <>
      {/* There before it speaks, or it would not be heard. */}
      <div className="visually-hidden" role="status">
        {linking !== null && words}
      </div>
      {linking !== null && (
        <div className="linking-bar">
          <span>{words}</span>
          <Button size="s" icon={X} onClick={() => stopLinking(context)}>
            {t.canvas.cancelLinking} <Kbd>Esc</Kbd>
          </Button>
        </div>
      )}
    </>
  );
}
