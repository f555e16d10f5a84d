import { Plus } from 'lucide';
import { useId, useMemo, useRef, type ReactNode } from 'react';
import { inOrder, type Id } from '#model';
import { addJourney, moveJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, usePlace, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, useDragOrder } from '#ui';
import { JourneyRow } from './journey-row.tsx';
import './journeys-panel.css';

/** All journeys of the map: the legend, and the choice of the one that is worked on. */
export function JourneysPanel(): ReactNode {
  const context = useCommandContext();
  const t = useText().journeys;
  const { session, places } = context.openMap;
  const table = useMap((map) => map.journeys);
  const journeys = useMemo(() => inOrder(table), [table]);
  const renaming = useSession((state) => (state.naming?.kind === 'journey' ? state.naming.id : null));
  const rename = (id: Id, isRenaming: boolean): void => {
    if (isRenaming) session.setState({ naming: { kind: 'journey', id } });
    else if (session.getState().naming?.id === id) session.setState({ naming: null });
  };
  const group = useId();
  const panel = useRef<HTMLElement>(null);
  usePlace(places.journeys, () => focusIn(panel.current));
  const drag = useDragOrder((from, to) => {
    const id = journeys[from]?.id;
    if (id !== undefined) moveJourney(context, id, to);
  });
  return (
    <section ref={panel} className="journeys" aria-labelledby={`${group}-title`}>
      <h2 className="panel-heading" id={`${group}-title`}>
        {t.journeys}
      </h2>
      {journeys.length === 0 ? (
        <div className="journeys-empty">
          <p>
            <strong>{t.empty}</strong>
          </p>
          <p>{t.emptyHint}</p>
        </div>
      ) : (
        <ul className="journeys-list">
          {journeys.map((journey, index) => (
            <JourneyRow
              key={journey.id}
              journey={journey}
              index={index}
              count={journeys.length}
              group={group}
              drag={drag}
              isRenaming={renaming === journey.id}
              onRemoved={() => focusIn(panel.current)}
              onRename={(isRenaming) => rename(journey.id, isRenaming)}
            />
          ))}
        </ul>
      )}
      <Button variant="quiet" size="s" icon={Plus} className="journeys-add" onClick={() => addJourney(context)}>
        {t.add}
      </Button>
    </section>
  );
}

/** The row of the focus is gone: the active journey takes it, or the button that adds one. */
const focusIn = (panel: HTMLElement | null): void =>
  (panel?.querySelector<HTMLElement>('input:checked') ?? panel?.querySelector<HTMLElement>('.journeys-add'))?.focus();
