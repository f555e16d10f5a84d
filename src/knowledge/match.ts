import { actors } from './actors.ts';
import { channels } from './channels.ts';
import type { Phase, PhaseKind } from '#model';
import type { Entry } from './entry.ts';
import { phaseKinds } from './phase-kinds.ts';

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

/** The phase that a text means: one with that title, else one of the standard kind that it names in either language. */
export function phaseNamed<P extends Pick<Phase, 'title' | 'kind'>>(phases: readonly P[], text: string): P | undefined {
  const kind = kindNamed(text);
  return (
    phases.find(({ title }) => isSameWord(title, text)) ??
    phases.find((phase) => kind !== 'custom' && phase.kind === kind)
  );
}

/** The standard kind of phase that a text names in either language, else `custom`. */
export const kindNamed = (text: string): PhaseKind => matchEntry(phaseKinds, text)?.id ?? 'custom';

/** Whether two texts are the same word. */
export function isSameWord(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b);
}

/** What two texts have in common that say the same: full-width letters and half-width kana count as their usual forms. */
export const wordKey = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
