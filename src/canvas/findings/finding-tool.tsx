import { ScanSearch } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton } from '#ui';

/** Beside the annotations: whether what deserves attention is marked on the map. */
export function FindingTool(): ReactNode {
  const context = useCommandContext();
  const t = useText().commands;
  const areMarked = useSession((session) => session.findings.areMarked);
  return (
    <IconButton
      icon={ScanSearch}
      size="s"
      label={t.toggleFindingMarks}
      shortcut={shortcutText(commandOf('toggleFindingMarks').shortcuts[0]!, isApple())}
      tooltipSide="top"
      aria-pressed={areMarked}
      onClick={() => runCommand('toggleFindingMarks', context)}
    />
  );
}
