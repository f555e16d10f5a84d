import { actors } from './actors.ts';
import { channels } from './channels.ts';
import type { Entry } from './entry.ts';

/** The id of the actor that a text names, in either language; any other text comes back trimmed. */
export const matchActor = (text: string): string => match(actors, text);

/** The id of the channel that a text names, in either language; any other text comes back trimmed. */
export const matchChannel = (text: string): string => match(channels, text);

const match = (table: readonly Entry[], text: string): string => matchEntry(table, text)?.id ?? text.trim();

/** The row that a text names, in either language or by its id. */
export function matchEntry<E extends Entry>(table: readonly E[], text: string): E | undefined {
  const wanted = wordKey(text);
  return table.find(({ id, name }) => [name.ja, name.en, id].some((known) => wordKey(known) === wanted));
}

/** What two texts have in common that say the same: full-width letters and half-width kana count as their usual forms. */
export const wordKey = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
