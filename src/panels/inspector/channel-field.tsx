import { Check, ChevronDown, MapPin, Minus } from 'lucide';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { fieldName } from '#fields';
import { channelCharacter, type ChannelCharacter, sharedValue } from '#analysis';
import { useCommandContext } from '#commands/react';
import { asChannels } from '#model';
import { channelGroups, channels, matchChannel, nameOf } from '#knowledge';
import { channelIconNode } from '#scene';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon, Popover, type SearchGroup } from '#ui';
import { AdvertisingTag } from './advertising-tag.tsx';
import { ChannelCharacterLine } from './channel-character-line.tsx';
import { ChannelMarks } from './channel-marks.tsx';
import { ListField } from './list-field.tsx';
import { SearchOrNew } from './search-or-new.tsx';
import { editorOf, type TouchpointsProps } from './touchpoints.ts';

/** Chosen from the known channels by group or by typing; any other text may stand there too. */
export function ChannelField({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const { inspector: t, channels: words } = useText();
  const own = useMap((map) => map.channels);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { isMixed, value } = sharedValue(touchpoints, (touchpoint) => touchpoint.channel);
  const name = isMixed ? t.mixed : value === null ? t.noChannelChosen : nameOf(channels, value, language);

  const groups = useMemo<SearchGroup[]>(() => {
    const known = channelGroups.map((group) => ({
      id: group.id,
      heading: group.name[language],
      items: channels
        .filter((channel) => channel.group === group.id)
        .map(({ id, name: { ja, en } }) => ({
          id: `channel:${id}`,
          label: language === 'ja' ? ja : en,
          keywords: [ja, en, id],
          icon: id === value ? Check : channelIconNode(id),
          aside: <ChannelSummary character={channelCharacter({ channels: own }, id)} />,
        })),
    }));
    return [...known, { id: 'none', items: [{ id: 'channel:', label: t.noChannelChosen, icon: Minus }] }];
  }, [language, t, value, own]);

  const offer = useCallback(
    (text: string): SearchGroup | null => {
      if (channels.some(({ id }) => id === matchChannel(text))) return null;
      return { id: 'other', items: [{ id: `channel:${text}`, label: t.otherChannel(text), icon: MapPin }] };
    },
    [t],
  );
  const choose = (id: string): void => {
    setOpen(false);
    const channel = id.slice('channel:'.length);
    // Without the first one the next comes first; with another it is no further one any more.
    const further = touchpoints.length === 1 ? touchpoints[0]!.furtherChannels : [];
    const edit = editorOf(context, touchpoints);
    if (further.length === 0) edit({ channel: channel || null });
    else edit(asChannels([...new Set([channel, ...further].filter(Boolean))]));
  };

  return (
    <>
      <div className="ui-field">
        <span className="ui-label">{fieldName('channel', language)}</span>
        <Popover
          label={fieldName('channel', language)}
          className="inspector-search"
          align="start"
          open={isOpen}
          onOpenChange={setOpen}
          trigger={
            <Button className="inspector-picker" endIcon={ChevronDown} aria-label={t.channelNamed(name)}>
              {value !== null && <Icon icon={channelIconNode(value)} />}
              <span className="inspector-picker-name" data-empty={value === null || undefined}>
                {name}
              </span>
            </Button>
          }
        >
          <SearchOrNew
            groups={groups}
            offer={offer}
            onChoose={choose}
            label={fieldName('channel', language)}
            placeholder={t.searchChannel}
            empty={t.noChannel}
          />
          <p className="channel-legend">{words.order(Object.values(words.traits))}</p>
        </Popover>
        {!isMixed && value !== null && <ChannelCharacterLine channel={value} />}
      </div>
      {touchpoints.every(({ channel }) => channel !== null) && (
        <ListField touchpoints={touchpoints} field="furtherChannels" label={t.furtherChannels} />
      )}
    </>
  );
}

const ChannelSummary = ({ character }: { character: ChannelCharacter }): ReactNode => (
  <>
    {character.isAdvertising && <AdvertisingTag />}
    <ChannelMarks character={character} />
  </>
);
