import { ChevronDown } from 'lucide';
import type { DragEvent, ReactNode } from 'react';
import { CARD, freeCorner } from '#model';
import { channels, type ChannelGroup, type Entry } from '#knowledge';
import { channelIconNode } from '#scene';
import { addTouchpointAt, middleOfView, type CommandContext } from '#commands';
import { useCommandContext } from '#commands/react';
import { useLanguage, useText } from '#i18n/react';
import { Icon, IconButton, Menu } from '#ui';

/** The type under which a dragged channel's id travels; the canvas takes it. */
const CHANNEL_TYPE = 'application/x-tabiji-channel';

interface PaletteGroupProps {
  readonly group: Entry<ChannelGroup>;
  readonly isEnabled: boolean;
}

/** One group of channels: pressed or dragged it gives its most usual channel, its menu all of them. */
export function PaletteGroup({ group, isEnabled }: PaletteGroupProps): ReactNode {
  const context = useCommandContext();
  const t = useText().journeys.palette;
  const language = useLanguage();
  const name = group.name[language];
  const inGroup = channels.filter((channel) => channel.group === group.id);
  const [usual] = inGroup;
  if (usual === undefined) return null;
  const startDrag = (event: DragEvent): void => {
    event.dataTransfer.setData(CHANNEL_TYPE, usual.id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <li className="palette-group">
      <button
        type="button"
        className="palette-button"
        aria-label={t.add(name)}
        disabled={!isEnabled}
        draggable={isEnabled}
        onDragStart={startDrag}
        onClick={() => addToView(context, usual.id)}
      >
        <Icon icon={channelIconNode(usual.id)} size={18} />
        <span>{name}</span>
      </button>
      <Menu
        trigger={
          <IconButton
            size="s"
            icon={ChevronDown}
            className="palette-more"
            label={t.channels(name)}
            disabled={!isEnabled}
          />
        }
        items={inGroup.map((channel) => ({
          id: channel.id,
          label: channel.name[language],
          icon: channelIconNode(channel.id),
          onSelect: () => addToView(context, channel.id),
        }))}
      />
    </li>
  );
}

/** Adds a touchpoint near the middle of what is on the screen, where it overlaps no other. */
function addToView(context: CommandContext, channel: string): void {
  const middle = middleOfView(context.openMap);
  const wanted = { x: middle.x - CARD.width / 2, y: middle.y - CARD.height / 2 };
  addTouchpointAt(context, { at: freeCorner(context.openMap.editor.getMap(), wanted), fields: { channel } });
}
