import type { Language } from '#i18n';
import type { LibraryEntry } from '#storage';
import { matchScore } from '#ui';

export type Sorting = 'change' | 'title';

/** The entries that the search fits, sorted as people of this language expect it. */
export function arrangeEntries(
  entries: readonly LibraryEntry[],
  { search, sorting, language }: { readonly search: string; readonly sorting: Sorting; readonly language: Language },
): readonly LibraryEntry[] {
  const found = entries.filter(({ title, theme, description }) => matchScore(search, [title, theme, description]) > 0);
  const titles = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const byTitle = (a: LibraryEntry, b: LibraryEntry): number => titles.compare(a.title, b.title);
  const byChange = (a: LibraryEntry, b: LibraryEntry): number => -compareTimes(a.updatedAt, b.updatedAt);
  return found.toSorted((a, b) =>
    sorting === 'title' ? byTitle(a, b) || byChange(a, b) : byChange(a, b) || byTitle(a, b),
  );
}

const compareTimes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
