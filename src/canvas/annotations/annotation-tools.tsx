import { List, MessageSquarePlus } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Icon, IconButton, Tooltip } from '#ui';

/** Beside the zoom: begins annotate mode, and lists all annotations. */
export function AnnotationTools(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { isChoosing, open, isListOpen } = useSession((session) => session.annotating);
  const isPanelOpen = useSession((session) => session.isRightOpen);
  const key = (id: CommandId): string => shortcutText(commandOf(id).shortcuts[0]!, isApple());
  return (
    <div className="annotation-tools" role="group" aria-label={t.annotations.annotations}>
      <Tooltip text={t.commands.annotate} shortcut={key('annotate')} side="top">
        <button
          type="button"
          className="annotation-tool"
          aria-pressed={isChoosing || open?.isWriting === true}
          onClick={() => runCommand('annotate', context)}
        >
          <Icon icon={MessageSquarePlus} /> <span>{t.annotations.tool}</span>
        </button>
      </Tooltip>
      <IconButton
        icon={List}
        size="s"
        label={t.annotations.list}
        shortcut={key('listAnnotations')}
        tooltipSide="top"
        aria-pressed={isListOpen && isPanelOpen}
        onClick={() => runCommand('listAnnotations', context)}
      />
    </div>
  );
}
