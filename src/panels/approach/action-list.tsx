import { CalendarPlus, Check } from 'lucide';
import { useState, type ReactNode } from 'react';
import { channelCharacter, type SuggestedAction } from '#analysis';
import { actors, channels, nameOf, type Entry } from '#knowledge';
import { canAddTouchpoint, type JourneyMap, type Touchpoint } from '#model';
import { planTouchpoint } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Select } from '#ui';
import { useUndoToast } from '#controls';
import { AdvertisingTag } from '../inspector/advertising-tag.tsx';

interface ActionListProps {
  readonly touchpoint: Touchpoint;
  readonly actions: readonly SuggestedAction[];
  /** What is written down as the reason of a planned touchpoint. */
  readonly because: string;
  /** Where the reason is from. */
  readonly source?: string;
}

/** Example actions, each with the channel and the person to do it by, to be put on the map as planned. */
export function ActionList({ actions, ...shared }: ActionListProps): ReactNode {
  return (
    <ul className="actions">
      {actions.map((suggestion) => (
        <ActionItem key={suggestion.action.id} {...shared} suggestion={suggestion} />
      ))}
    </ul>
  );
}

function ActionItem({
  touchpoint,
  suggestion,
  because,
  source = '',
}: Omit<ActionListProps, 'actions'> & { suggestion: SuggestedAction }): ReactNode {
  const context = useCommandContext();
  const t = useText().approach;
  const language = useLanguage();
  const tell = useUndoToast();
  const { action } = suggestion;
  const [channel, setChannel] = useState(suggestion.channel);
  const [actor, setActor] = useState(suggestion.actor);
  const isAdvertising = useMap((map) => channelCharacter(map, channel).isAdvertising);
  const canAdd = useMap(canAddTouchpoint);
  const planned = useMap((map) => plannedAfter(map, touchpoint.id, [action.name.ja, action.name.en]));
  const name = action.name[language];
  const add = (): void => {
    // Where the patient is now: whether the stage changes by it, nobody knows yet.
    const fields = {
      title: name,
      description: because,
      channel,
      actors: [actor],
      stage: touchpoint.stage,
      sources: source,
    };
    if (planTouchpoint(context, touchpoint.id, fields) !== null) tell(t.added(name));
  };
  return (
    <li className="action">
      <p className="action-name">{name}</p>
      <div className="action-how">
        <Choice
          table={channels}
          ids={action.channels}
          value={channel}
          onChange={setChannel}
          label={t.channelOf(name)}
        />
        <Choice table={actors} ids={action.actors} value={actor} onChange={setActor} label={t.actorOf(name)} />
        {isAdvertising && <AdvertisingTag />}
      </div>
      {planned === null ? (
        <Button size="s" icon={CalendarPlus} disabled={!canAdd} aria-label={t.addNamed(name)} onClick={add}>
          {t.add}
        </Button>
      ) : (
        <Button
          variant="quiet"
          size="s"
          icon={Check}
          aria-label={t.isPlannedNamed(name)}
          onClick={() => context.openMap.view.current?.reveal(planned)}
        >
          {t.isPlanned}
        </Button>
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly table: readonly Entry[];
  readonly ids: readonly string[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly label: string;
}

function Choice({ table, ids, value, onChange, label }: ChoiceProps): ReactNode {
  const language = useLanguage();
  const options = ids.map((id) => ({ value: id, label: nameOf(table, id, language) }));
  return (
    <Select look="button" className="action-choice" value={value} onChange={onChange} label={label} options={options} />
  );
}

/** The planned touchpoint with one of these titles that a link leads to from here. */
const plannedAfter = (map: JourneyMap, id: string, titles: readonly string[]): string | null => {
  const next = Object.values(map.links).flatMap(({ source, target }) =>
    source === id ? [map.touchpoints[target]] : [],
  );
  return (
    next.find((each) => each !== undefined && each.status === 'planned' && titles.includes(each.title))?.id ?? null
  );
};
