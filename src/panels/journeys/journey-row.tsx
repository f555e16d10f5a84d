import { Ellipsis } from 'lucide';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { editJourney, moveJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Journey } from '#model';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import {
  classNames,
  ContextMenu,
  IconButton,
  isLeft,
  markAll,
  Menu,
  Part,
  TextField,
  isTouch,
  type DragOrder,
} from '#ui';
import { AspectsButton } from './aspects-button.tsx';
import { BehaviourDialog } from '../on-demand.tsx';
import { useJourneyMenu } from './use-journey-menu.ts';
import { cycleVisibility, VISIBILITY_ICONS } from './visibility.ts';

export interface JourneyRowProps {
  readonly journey: Journey;
  readonly index: number;
  readonly count: number;
  /** The name that the row's radio button shares with the others. */
  readonly group: string;
  readonly isRenaming: boolean;
  readonly onRename: (isRenaming: boolean) => void;
  readonly onRemoved: () => void;
  readonly drag: DragOrder;
}

/** One journey: its sample, its title to make it active, whether it is shown, and a menu. */
export function JourneyRow({
  journey,
  index,
  count,
  group,
  isRenaming,
  onRename,
  onRemoved,
  drag,
}: JourneyRowProps): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const { session, view } = context.openMap;
  const isActive = useSession((state) => state.activeJourney === journey.id);
  const visibility = useSession((state) => state.visibility[journey.id] ?? 'shown');
  const [isNamingBehaviour, setNamingBehaviour] = useState(false);
  const items = useJourneyMenu({
    journey,
    index,
    count,
    onRename: () => onRename(true),
    onBehaviour: () => setNamingBehaviour(true),
    onRemoved,
  });
  const radio = useRef<HTMLInputElement>(null);
  const title = journey.title || t.common.untitled;
  const isFromMap = useRef(false);
  const startRenaming = (event: FocusEvent<HTMLInputElement>): void => {
    const { relatedTarget } = event;
    isFromMap.current ||= relatedTarget instanceof Element && relatedTarget.matches('[data-canvas]');
    markAll(event);
  };
  // Back to where it was begun: to the map, where letters are keys, or to the row.
  const endRenaming = (): void => {
    onRename(false);
    const isBackToMap = isFromMap.current;
    isFromMap.current = false;
    requestAnimationFrame(() => (isBackToMap ? view.current?.takeFocus() : radio.current?.focus()));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2' || event.key === 'Enter') onRename(true);
    else if (event.altKey && event.key === 'ArrowUp') moveJourney(context, journey.id, Math.max(0, index - 1));
    else if (event.altKey && event.key === 'ArrowDown') moveJourney(context, journey.id, index + 1);
    else return;
    event.preventDefault();
  };
  return (
    <ContextMenu items={() => items}>
      <li
        className={classNames('journey', isActive && 'is-active', `is-${visibility}`, drag.markOf(index))}
        // A finger that rests opens the menu, in which the order can be changed too.
        draggable={!isRenaming && !isTouch()}
        {...drag.propsOf(index)}
      >
        <AspectsButton journey={journey} />
        {isRenaming ? (
          <TextField
            autoFocus
            className="journey-name-field"
            label={t.journeys.name}
            value={journey.title}
            onFocus={startRenaming}
            onBlurCapture={(event) => isLeft(event) && onRename(false)}
            onCommit={(next) => editJourney(context, journey.id, { title: next })}
            onEnter={endRenaming}
            onKeyDown={(event) => event.key === 'Escape' && endRenaming()}
          />
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- F2 and the menu do the same without a mouse
          <label className="journey-title" onDoubleClick={() => onRename(true)}>
            <input
              ref={radio}
              type="radio"
              className="visually-hidden"
              name={group}
              checked={isActive}
              onChange={() => session.setState({ activeJourney: journey.id })}
              onKeyDown={onKeyDown}
            />
            <span title={title}>{title}</span>
          </label>
        )}
        <IconButton
          size="s"
          icon={VISIBILITY_ICONS[visibility]}
          className="journey-eye"
          label={t.journeys.visibility[visibility](title)}
          onClick={() => cycleVisibility(session, journey.id)}
        />
        <Menu
          align="end"
          trigger={<IconButton size="s" icon={Ellipsis} label={t.journeys.more(title)} className="journey-more" />}
          items={items}
        />
        <Part onClose={() => setNamingBehaviour(false)}>
          {isNamingBehaviour && <BehaviourDialog journey={journey} onClose={() => setNamingBehaviour(false)} />}
        </Part>
      </li>
    </ContextMenu>
  );
}
