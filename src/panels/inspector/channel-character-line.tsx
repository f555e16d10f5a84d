import { SlidersHorizontal } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { channelCharacter, type ChannelCharacter } from '#analysis';
import { editChannel } from '#commands';
import { useCommandContext } from '#commands/react';
import { channels, entryOf, nameOf } from '#knowledge';
import type { ChannelFields } from '#model';
import { formatNumber } from '#i18n';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Field, IconButton, Popover, SegmentedControl, Switch } from '#ui';
import { AdvertisingTag } from './advertising-tag.tsx';
import { Ticks } from './channel-marks.tsx';
import { TRAITS, type Trait } from './traits.ts';
import './channels.css';

interface ChannelProps {
  readonly channel: string;
}

/** How a channel works on people here, beside what is usual, and the way to say otherwise for this map. */
export function ChannelCharacterLine({ channel }: ChannelProps): ReactNode {
  const t = useText().channels;
  const language = useLanguage();
  const own = useMap((map) => map.channels);
  const character = useMemo(() => channelCharacter({ channels: own }, channel), [own, channel]);
  const name = nameOf(channels, channel, language);
  return (
    <div className="channel-line">
      <dl className="channel-traits">
        {TRAITS.map((trait) => (
          <div key={trait}>
            <dt>{t.traits[trait]}</dt>
            <dd>
              <TraitValue trait={trait} channel={channel} character={character} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="channel-side">
        <Popover
          label={t.character}
          align="end"
          className="channel-editor"
          trigger={<IconButton size="s" icon={SlidersHorizontal} label={t.editNamed(name)} />}
        >
          <CharacterEditor channel={channel} character={character} />
        </Popover>
        {character.isAdvertising && <AdvertisingTag />}
      </div>
    </div>
  );
}

interface TraitProps {
  readonly trait: Trait;
  readonly channel: string;
  readonly character: ChannelCharacter;
}

const usualOf = (channel: string, trait: Trait): number | null => entryOf(channels, channel)?.traits?.[trait] ?? null;

function TraitValue({ trait, channel, character }: TraitProps): ReactNode {
  const t = useText().channels;
  const language = useLanguage();
  const usual = usualOf(channel, trait);
  const value = character[trait];
  const isOwn = character.own?.[trait] != null;
  const said = (shown: number | null): string => (shown === null ? '–' : formatNumber(language, shown));
  return (
    <>
      <Ticks value={value} />
      <span className="channel-value" data-own={isOwn || undefined}>
        {isOwn
          ? usual === null
            ? t.hereOnly(said(value))
            : t.here(said(usual), said(value))
          : value === null
            ? t.unknown
            : said(value)}
      </span>
    </>
  );
}

const STEPS = ['1', '2', '3', '4', '5'] as const;

function CharacterEditor({ channel, character }: ChannelProps & { character: ChannelCharacter }): ReactNode {
  const context = useCommandContext();
  const t = useText().channels;
  const language = useLanguage();
  const set = (fields: ChannelFields): void => void editChannel(context, channel, fields);
  return (
    <>
      <h3 className="channel-editor-title">{t.character}</h3>
      {TRAITS.map((trait) => {
        const usual = usualOf(channel, trait);
        const value = character[trait];
        return (
          <Field
            key={trait}
            label={t.traits[trait]}
            aside={
              <span className="ui-hint">{usual === null ? t.noUsual : t.usual(formatNumber(language, usual))}</span>
            }
          >
            <SegmentedControl
              fill
              value={STEPS.find((step) => Number(step) === value) ?? null}
              onChange={(step) => set({ [trait]: Number(step) === usual ? null : Number(step) })}
              onClear={() => set({ [trait]: null })}
              options={STEPS.map((step) => ({ value: step, label: step }))}
            />
          </Field>
        );
      })}
      <Switch
        checked={character.isAdvertising}
        onChange={(isOn) =>
          set({ isAdvertising: isOn === (entryOf(channels, channel)?.isAdvertising ?? false) ? null : isOn })
        }
        hint={t.isAdvertisingHint}
      >
        {t.isAdvertising}
      </Switch>
      <Button
        size="s"
        disabled={character.own === null}
        onClick={() => set({ credibility: null, immediacy: null, empathy: null, isAdvertising: null })}
      >
        {t.reset}
      </Button>
      <p className="ui-hint">{t.hint}</p>
    </>
  );
}
