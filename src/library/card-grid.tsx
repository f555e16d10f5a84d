import { useState, type FocusEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '#model';
import { Part } from '#ui';
import { useNearCards } from './use-near-cards.ts';

/** Where a card stands, for its `li`: also for those who hear the list, as not all of it may be there. */
export interface CardPlace {
  readonly 'aria-posinset': number;
  readonly 'aria-setsize': number;
  readonly 'data-row': number;
}

interface CardGridProps<Entry extends { readonly id: Id }> {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly entries: readonly Entry[];
  /** The card of an entry; what has its focus is marked `data-map`. */
  readonly renderCard: (entry: Entry, place: CardPlace) => ReactNode;
}

/** Cards side by side, of very many those near the view alone. Arrow keys, Home and End walk from card to card. */
export function CardGrid<Entry extends { readonly id: Id }>({
  list,
  entries,
  renderCard,
}: CardGridProps<Entry>): ReactNode {
  const [focused, setFocused] = useState<string | null>(null);
  const kept = focused === null ? -1 : entries.findIndex(({ id }) => id === focused);
  const { columns, segments } = useNearCards(list, entries.length, kept < 0 ? null : kept);

  const walk = (event: KeyboardEvent): void => {
    const from = entries.findIndex(({ id }) => id === mapOf(event.target));
    const to =
      from < 0 ? undefined : nextOf(event.key, { from, count: entries.length, columns: columnsOf(list.current) });
    const entry = to === undefined ? undefined : entries[to];
    if (to === undefined || entry === undefined) return;
    event.preventDefault();
    // It comes to be there, and is scrolled to as it gets the focus.
    flushSync(() => setFocused(entry.id));
    list.current?.querySelector<HTMLElement>(`[data-map="${CSS.escape(entry.id)}"]`)?.focus();
  };
  const note = ({ target }: FocusEvent): void => {
    const card = target.closest('li');
    setFocused(mapOf(card?.querySelector('[data-map]') ?? null) ?? null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of what in it has the focus.
    <ul className="map-grid" ref={list} onKeyDown={walk} onFocus={note} onBlur={() => setFocused(null)}>
      {segments.flatMap((segment, index) =>
        segment.kind === 'room' ? (
          <li key={`room-${index}`} aria-hidden="true" className="map-grid-room" style={{ height: segment.height }} />
        ) : (
          entries.slice(segment.first * columns, (segment.last + 1) * columns).map((entry, at) => {
            const place = segment.first * columns + at;
            return (
              <Part key={entry.id}>
                {renderCard(entry, {
                  'aria-posinset': place + 1,
                  'aria-setsize': entries.length,
                  'data-row': Math.floor(place / columns),
                })}
              </Part>
            );
          })
        ),
      )}
    </ul>
  );
}

const mapOf = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.dataset['map'] : undefined;

/** How many cards stand side by side. */
const columnsOf = (list: HTMLElement | null): number =>
  list === null ? 1 : getComputedStyle(list).gridTemplateColumns.split(' ').length;

function nextOf(
  key: string,
  { from, count, columns }: { readonly from: number; readonly count: number; readonly columns: number },
): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  };
  return places[key];
}
