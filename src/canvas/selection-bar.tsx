import { CopyPlus, MessageSquarePlus, Pencil, Plus, Spline, Trash2, type IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, insertInto, runCommand, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton } from '#ui';

const ICONS: readonly { readonly id: CommandId; readonly icon: IconNode }[] = [
  { id: 'rename', icon: Pencil },
  { id: 'duplicate', icon: CopyPlus },
  { id: 'remove', icon: Trash2 },
];

/** What can be done with the selected touchpoints or link, for fingers, which have neither keys nor a right button. */
export function SelectionBar(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { touchpoints, links } = useSession(({ selection }) => selection);
  const isBusy = useSession(
    ({ linking, naming, annotating }) => linking !== null || naming !== null || annotating.open !== null,
  );
  if (isBusy || touchpoints.size + links.size === 0) return null;
  const isEnabled = (id: CommandId): boolean => commandOf(id).isEnabled(context);
  const [link] = touchpoints.size === 0 && links.size === 1 ? links : [];
  return (
    <div className="selection-bar" role="group" aria-label={t.canvas.selectionTools}>
      {link !== undefined && (
        <Button variant="quiet" icon={Plus} onClick={() => insertInto(context, link)}>
          {t.canvas.insertShort}
        </Button>
      )}
      {touchpoints.size === 1 && isEnabled('startLinking') && (
        <Button variant="quiet" icon={Spline} onClick={() => runCommand('startLinking', context)}>
          {t.canvas.linkShort}
        </Button>
      )}
      {touchpoints.size + links.size === 1 && (
        <IconButton
          icon={MessageSquarePlus}
          label={t.commands.annotate}
          onClick={() => runCommand('annotate', context)}
        />
      )}
      {ICONS.filter(({ id }) => isEnabled(id)).map(({ id, icon }) => (
        <IconButton key={id} icon={icon} label={t.commands[id]} onClick={() => runCommand(id, context)} />
      ))}
    </div>
  );
}
