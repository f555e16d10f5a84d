import { ChevronLeft, Download, Keyboard, PanelLeft, PanelRight, Redo2, Undo2 } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText, type CommandContext, type CommandId } from '#commands';
import { useHistory, useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Icon, IconButton, TextField } from '#ui';
import { SaveState, type SaveStateProps } from './save-state.tsx';
import './top-bar.css';

export interface TopBarProps {
  readonly context: CommandContext;
  readonly onLibrary: () => void;
  readonly save: SaveStateProps;
  /** Language and theme. */
  readonly preferences: ReactNode;
}

/** Above the canvas: back to all maps, the title, whether it is saved, undo and redo, export, help. */
export function TopBar({ context, onLibrary, save, preferences }: TopBarProps): ReactNode {
  const t = useText();
  const { editor } = context.openMap;
  const title = useMap((map) => map.info.title);
  const isLeftOpen = useSession((session) => session.isLeftOpen);
  const isRightOpen = useSession((session) => session.isRightOpen);
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  const run = (id: CommandId) => (): void => void runCommand(id, context);
  return (
    <header className="top-bar">
      <IconButton icon={ChevronLeft} label={t.editor.library} onClick={onLibrary} />
      <TextField
        className="top-bar-title"
        label={t.editor.mapTitle}
        placeholder={t.common.untitled}
        value={title}
        onCommit={(next) => editor.apply('setInfo', { title: next })}
      />
      <SaveState {...save} />
      <div className="top-bar-space" />
      <HistoryButtons context={context} />
      <Button variant="primary" onClick={run('export')} className="top-bar-export">
        <Icon icon={Download} /> <span className="top-bar-word">{t.editor.export}</span>
      </Button>
      <IconButton icon={PanelLeft} label={isLeftOpen ? t.editor.hideLeft : t.editor.showLeft} shortcut={key('toggleLeft')} aria-pressed={isLeftOpen} onClick={run('toggleLeft')} />
      <IconButton icon={PanelRight} label={isRightOpen ? t.editor.hideRight : t.editor.showRight} shortcut={key('toggleRight')} aria-pressed={isRightOpen} onClick={run('toggleRight')} />
      <IconButton icon={Keyboard} label={t.editor.help} shortcut={key('help')} onClick={run('help')} />
      {preferences}
    </header>
  );
}

function HistoryButtons({ context }: { context: CommandContext }): ReactNode {
  const t = useText();
  const past = useHistory((state) => state.past.at(-1));
  const future = useHistory((state) => state.future.at(-1));
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0] ?? '', isApple());
  return (
    <>
      <IconButton
        icon={Undo2}
        label={past === undefined ? t.editor.nothingToUndo : t.editor.undo(t.edits[past.name](past.count))}
        shortcut={key('undo')}
        aria-disabled={past === undefined}
        onClick={() => runCommand('undo', context)}
      />
      <IconButton
        icon={Redo2}
        label={future === undefined ? t.editor.nothingToRedo : t.editor.redo(t.edits[future.name](future.count))}
        shortcut={key('redo')}
        aria-disabled={future === undefined}
        onClick={() => runCommand('redo', context)}
      />
    </>
  );
}
