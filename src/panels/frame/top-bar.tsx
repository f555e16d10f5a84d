import { ChevronLeft, Download, History, Keyboard, PanelLeft, PanelRight, Redo2, Search, Undo2 } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useHistory, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Icon, IconButton, useIsNarrower } from '#ui';
import { PerspectiveSelect } from '#controls';
import { MapTitle } from './map-title.tsx';
import { PhoneTopBar } from './phone-top-bar.tsx';
import type { TopBarProps } from './top-bar-props.ts';
import { ViewSwitch } from './view-switch.tsx';
import './top-bar.css';

/** Below this not everything has room in a row, CSS px. */
const LEAST = 720;

/** Above the canvas: back to all maps, the title, whether it is saved, undo and redo, export, help. */
export function TopBar(props: TopBarProps): ReactNode {
  return useIsNarrower(LEAST) ? <PhoneTopBar {...props} /> : <WideTopBar {...props} />;
}

function WideTopBar({ onLibrary, saveState, preferences }: TopBarProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const isLeftOpen = useSession((session) => session.isLeftOpen);
  const isRightOpen = useSession((session) => session.isRightOpen);
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  const run = (id: CommandId) => (): void => void runCommand(id, context);
  return (
    <header className="top-bar">
      <IconButton icon={ChevronLeft} label={t.common.allMaps} onClick={onLibrary} />
      <MapTitle />
      {saveState}
      <div className="top-bar-space" />
      <ViewSwitch />
      <PerspectiveSelect look="button" />
      <div className="top-bar-space" />
      <HistoryButtons />
      <IconButton
        icon={Search}
        label={t.commands.commandPalette}
        shortcut={key('commandPalette')}
        onClick={run('commandPalette')}
      />
      <IconButton
        icon={History}
        label={t.commands.showVersions}
        shortcut={key('showVersions')}
        onClick={run('showVersions')}
      />
      <Button variant="primary" onClick={run('export')} className="top-bar-export">
        <Icon icon={Download} /> <span className="top-bar-word">{t.editor.export}</span>
      </Button>
      <IconButton
        icon={PanelLeft}
        label={isLeftOpen ? t.editor.hideLeft : t.editor.showLeft}
        shortcut={key('toggleLeft')}
        aria-pressed={isLeftOpen}
        onClick={run('toggleLeft')}
      />
      <IconButton
        icon={PanelRight}
        label={isRightOpen ? t.editor.hideRight : t.editor.showRight}
        shortcut={key('toggleRight')}
        aria-pressed={isRightOpen}
        onClick={run('toggleRight')}
      />
      <IconButton icon={Keyboard} label={t.editor.help} shortcut={key('help')} onClick={run('help')} />
      {preferences}
    </header>
  );
}

function HistoryButtons(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const nextUndo = useHistory((state) => state.nextUndo);
  const nextRedo = useHistory((state) => state.nextRedo);
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  return (
    <>
      <IconButton
        icon={Undo2}
        label={nextUndo === null ? t.editor.nothingToUndo : t.editor.undo(t.edits[nextUndo.name](nextUndo.count))}
        shortcut={key('undo')}
        aria-disabled={nextUndo === null}
        onClick={() => runCommand('undo', context)}
      />
      <IconButton
        icon={Redo2}
        label={nextRedo === null ? t.editor.nothingToRedo : t.editor.redo(t.edits[nextRedo.name](nextRedo.count))}
        shortcut={key('redo')}
        aria-disabled={nextRedo === null}
        onClick={() => runCommand('redo', context)}
      />
    </>
  );
}
