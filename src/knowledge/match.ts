import { actors } from './actors.ts';
import { channels } from './channels.ts';
import type { Entry } from './entry.ts';

/** The id of the actor that a text names, in either language; any other text comes back trimmed. */
export const matchActor = (text: string): string => match(actors, text);

/** The id of the channel that a text names, in either language; any other text comes back trimmed. */
export const matchChannel = (text: string): string => match(channels, text);

function match(table: readonly Entry[], text: string): string {
  const wanted = key(text);
  const entry = table.find(({ id, name }) => key(name.ja) === wanted || key(name.en) === wanted || key(id) === wanted);
  return entry?.id ?? text.trim();
}

// Full-width letters and half-width kana count as their usual forms.
const key = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
