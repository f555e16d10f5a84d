import type { Id } from '#model';
import type { LibraryEntry } from '#storage';

/** The map that stands where this one stood once it is gone; null for none. */
export function neighbourOf(entries: readonly LibraryEntry[], id: Id): Id | null {
  const index = entries.findIndex((entry) => entry.id === id);
  return (entries[index + 1] ?? entries[index - 1])?.id ?? null;
}

/** Gives the keyboard to a map's card, or to the title of the shelf: what had it has disappeared. */
export function focusMap(list: HTMLElement | null, id: Id | null): void {
  const card = id === null ? null : list?.querySelector<HTMLElement>(`[data-map="${CSS.escape(id)}"]`);
  (card ?? document.querySelector<HTMLElement>('.shelf-title'))?.focus({ preventScroll: card === null });
}
