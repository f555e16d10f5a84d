import { useState, type ReactNode } from 'react';
import { goTo, runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { SearchDialog } from '#ui';
import { commandIdOf, TOUCHPOINT, usePaletteGroups } from './command-palette-groups.ts';

export interface CommandPaletteProps {
  readonly onClose: () => void;
}

/** How many commands are offered as used last. */
const MOST_RECENT = 5;

/** Every command and every touchpoint, found by typing a part of its name in either language. */
export function CommandPalette({ onClose }: CommandPaletteProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const [isSearching, setSearching] = useState(false);
  const groups = usePaletteGroups(isSearching);
  const choose = (row: string): void => {
    if (row.startsWith(TOUCHPOINT)) {
      goTo(context, { kind: 'touchpoint', id: row.slice(TOUCHPOINT.length) });
      context.openMap.view.current?.takeFocus();
      return;
    }
    const id = commandIdOf(row);
    const { session } = context.openMap;
    session.setState(({ recentCommands }) => ({
      recentCommands: [id, ...recentCommands.filter((each) => each !== id)].slice(0, MOST_RECENT),
    }));
    runCommand(id, context);
  };
  return (
    <SearchDialog
      open
      isFuzzy
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closeLabel={t.common.close}
      groups={groups}
      onChoose={choose}
      onSearch={(text) => setSearching(text.trim() !== '')}
      label={t.find.palette.title}
      placeholder={t.find.palette.placeholder}
      empty={t.find.palette.empty}
      more={t.find.palette.more}
    />
  );
}
