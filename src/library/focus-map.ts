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

const cardsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-map]') ?? []),
];
