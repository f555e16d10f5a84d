import {
  ChevronLeft,
  Columns3,
  Download,
  Ellipsis,
  Expand,
  History,
  Info,
  Keyboard,
  Maximize,
  Redo2,
  Search,
  Undo2,
  type IconNode,
} from 'lucide';
import { useState, type ReactNode } from 'react';
import { commandOf, runCommand, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useHistory } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton, Popover, useAfterClose } from '#ui';
import { PerspectiveSelect } from '#controls';
import { MapTitle } from './map-title.tsx';
import type { TopBarProps } from './top-bar-props.ts';
import { ViewMenu } from './view-switch.tsx';

/** What a telephone has no room for in a row; each behind one button. */
const MORE: readonly (readonly [CommandId, IconNode])[] = [
  ['export', Download],
  ['addPhase', Columns3],
  ['fitAll', Maximize],
  ['fullScreen', Expand],
  ['showMapDetails', Info],
  ['showVersions', History],
  ['help', Keyboard],
];

/** The top bar where a finger needs more room than there is: what is used most, the rest behind a button. */
export function PhoneTopBar({ onLibrary, saveState, preferences }: TopBarProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { choose, onCloseAutoFocus } = useAfterClose();
  const canUndo = useHistory(({ nextUndo }) => nextUndo !== null);
  const canRedo = useHistory(({ nextRedo }) => nextRedo !== null);
  const run = (id: CommandId) => (): void => void runCommand(id, context);
  return (
    <header className="top-bar">
      <IconButton icon={ChevronLeft} label={t.common.allMaps} onClick={onLibrary} />
      <MapTitle />
      {saveState}
      <div className="top-bar-space" />
      <ViewMenu />
      <IconButton icon={Undo2} label={t.common.undo} aria-disabled={!canUndo} onClick={run('undo')} />
      <IconButton icon={Redo2} label={t.commands.redo} aria-disabled={!canRedo} onClick={run('redo')} />
      <IconButton icon={Search} label={t.commands.commandPalette} onClick={run('commandPalette')} />
      <Popover
        label={t.editor.more}
        align="end"
        open={isOpen}
        onOpenChange={setOpen}
        onClosed={onCloseAutoFocus}
        trigger={<IconButton icon={Ellipsis} label={t.editor.more} />}
      >
        <div className="top-bar-more">
          <PerspectiveSelect look="button" />
          {MORE.map(([id, icon]) => (
            <Button
              key={id}
              variant="quiet"
              icon={icon}
              disabled={!commandOf(id).isEnabled(context)}
              onClick={() => {
                // A dialog gives the focus back to the button.
                choose(run(id));
                setOpen(false);
              }}
            >
              {t.commands[id]}
            </Button>
          ))}
          <div className="top-bar-preferences">{preferences}</div>
        </div>
      </Popover>
    </header>
  );
}
