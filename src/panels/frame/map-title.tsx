import { Info } from 'lucide';
import type { ReactNode } from 'react';
import { editInfo, runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton, TextField } from '#ui';

/**
 * The map's title, to be changed in place, and behind it the way to what else is known of the map. Enter goes back to
 * the map, where letters are keys again.
 */
export function MapTitle(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const leave = (): void => context.openMap.view.current?.takeFocus();
  const title = useMap((map) => map.info.title);
  return (
    <>
      <TextField
        className="top-bar-title"
        label={t.editor.mapTitle}
        placeholder={t.common.untitled}
        value={title}
        onCommit={(next) => editInfo(context, { title: next })}
        onEnter={leave}
        onEscape={leave}
      />
      <IconButton
        icon={Info}
        size="s"
        label={t.commands.showMapDetails}
        className="top-bar-about"
        onClick={() => runCommand('showMapDetails', context)}
      />
    </>
  );
}
