import { useStore } from '@xyflow/react';
import { CopyPlus, MessageSquarePlus, Pencil, Plus, Smile, Spline, Trash2, type IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { commandOf, insertInto, isApple, runCommand, shortcutText, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import type { Scene } from '#scene';
import { Button, IconButton } from '#ui';

const ICONS: readonly { readonly id: CommandId; readonly icon: IconNode }[] = [
  { id: 'rename', icon: Pencil },
  { id: 'duplicate', icon: CopyPlus },
  { id: 'remove', icon: Trash2 },
];
/** The strip that the bar takes, CSS px. */
const STRIP = 76;

/** What can be done with the selected touchpoints or link: for fingers, which have neither keys nor a right button, all of it; with a mouse what a touchpoint is for. */
export function SelectionBar({ scene }: { scene: Scene }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { touchpoints, links } = useSession(({ selection }) => selection);
  const isBusy = useSession(
    ({ linking, naming, annotating }) => linking !== null || naming !== null || annotating.open !== null,
  );
  const [only] = touchpoints.size === 1 ? touchpoints : [];
  const card = only === undefined ? undefined : scene.cards.get(only);
  // It never lies on the card that it speaks of.
  const isCovering = useStore(({ transform: [, y, zoom], height }) => {
    if (card === undefined) return false;
    const [top, bottom] = [card.y * zoom + y, (card.y + card.height) * zoom + y];
    return bottom > height - STRIP && top > STRIP;
  });
  if (isBusy || touchpoints.size + links.size === 0) return null;
  const isEnabled = (id: CommandId): boolean => commandOf(id).isEnabled(context);
  const run = (id: CommandId) => (): void => void runCommand(id, context);
  const titleOf = (id: CommandId): string =>
    `${t.commands[id]} (${shortcutText(commandOf(id).shortcuts[0] ?? '', isApple())})`;
  const [link] = touchpoints.size === 0 && links.size === 1 ? links : [];
  return (
    <div
      className={`selection-bar${isCovering ? ' is-above' : ''}${only === undefined ? ' is-for-fingers' : ''}`}
      role="group"
      aria-label={t.canvas.selectionTools}
    >
      {link !== undefined && (
        <Button variant="quiet" icon={Plus} onClick={() => insertInto(context, link)}>
          {t.canvas.insertShort}
        </Button>
      )}
      {only !== undefined && (
        <Button variant="quiet" icon={Smile} title={titleOf('rate')} onClick={run('rate')}>
          {t.canvas.rateShort}
        </Button>
      )}
      {touchpoints.size + links.size === 1 && (
        <Button variant="quiet" icon={MessageSquarePlus} title={titleOf('annotate')} onClick={run('annotate')}>
          {t.canvas.commentShort}
        </Button>
      )}
      {only !== undefined && isEnabled('startLinking') && (
        <IconButton icon={Spline} label={t.canvas.linkShort} onClick={run('startLinking')} />
      )}
      {ICONS.filter(({ id }) => isEnabled(id)).map(({ id, icon }) => (
        <IconButton key={id} icon={icon} label={t.commands[id]} onClick={run(id)} />
      ))}
    </div>
  );
}
