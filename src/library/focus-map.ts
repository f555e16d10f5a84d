import type { KeyboardEvent } from 'react';
import type { Id } from '#model';
import type { LibraryEntry } from '#storage';

/** The map that stands where this one stood once it is gone; null for none. */
export function neighbourOf(entries: readonly LibraryEntry[], id: Id): Id | null {
  const index = entries.findIndex((entry) => entry.id === id);
  return (entries[index + 1] ?? entries[index - 1])?.id ?? null;
}

/** Gives the focus to a map's card, or to the title of the shelf: what had it disappears. */
export function focusMap(list: HTMLElement | null, id: Id | null): void {
  const card = cardsIn(list).find(({ dataset }) => dataset['map'] === id);
  (card ?? document.querySelector<HTMLElement>('.shelf-title'))?.focus({ preventScroll: card === undefined });
}

/** On what has the focus of a card: arrow keys, Home and End walk from card to card. */
export function walkMaps(event: KeyboardEvent<HTMLElement>): void {
  const cards = cardsIn(event.currentTarget.closest<HTMLElement>('.map-grid'));
  const to = nextCard(cards, cards.indexOf(event.currentTarget), event.key);
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

const cardsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-map]') ?? []),
];

function nextCard(cards: readonly HTMLElement[], from: number, key: string): HTMLElement | undefined {
  const columns = columnsOf(cards);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -from,
    End: cards.length - 1 - from,
  };
  const step = steps[key];
  return step === undefined ? undefined : cards[from + step];
}

/** How many cards stand side by side: as many as begin at the same height as the first. */
function columnsOf(cards: readonly HTMLElement[]): number {
  const tops = cards.map((card) => card.closest('li')?.offsetTop);
  const below = tops.findIndex((top) => top !== tops[0]);
  return below < 0 ? cards.length : below;
}
