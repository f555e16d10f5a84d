import type { FieldId } from '#fields';
import { wordKey } from '#knowledge';
import { cleanTitle, MAX_TITLE_LENGTH, type Duration } from '#model';
import type { OutlineTouchpoint } from '../outline.ts';

/** One touchpoint as a text tells of it, before its values are understood. */
export interface PastedDraft {
  /** The name of its phase; null where the text names none. */
  readonly phase: string | null;
  /** None where a text names a phase and no touchpoint of it. */
  readonly values: readonly PastedValue[];
}

/** The drafts, and one without values for each of these phases that none of them is in. */
export function withEmptyPhases(drafts: readonly PastedDraft[], phases: readonly string[]): PastedDraft[] {
  const used = new Set(drafts.map(({ phase }) => wordKey(phase ?? '')));
  const empty = new Map(phases.map((phase) => [wordKey(phase), phase]));
  return [
    ...drafts,
    ...[...empty].flatMap(([key, phase]) => (key === '' || used.has(key) ? [] : [{ phase, values: [] }])),
  ];
}

/** What a text says under the head of a field; several of one field are joined. */
export interface PastedValue {
  readonly field: FieldId;
  readonly text: string;
  /** The field as the text calls it; empty where it has no head. */
  readonly head: string;
}

/** One touchpoint that a pasted text asks for, before it meets a map. */
export interface PastedItem extends OutlineTouchpoint {
  /** The name of its phase; null where the text names none. */
  readonly phase: string | null;
  /** Names of the journeys that it is a step of; empty for the one in use. */
  readonly journeys: readonly string[];
  /** How long it is to the step after it; null where the text does not say. */
  readonly wait: Duration | null;
}

/** The first line as title; further lines, and what is longer than a title, go on in the description. */
export function titled(text: string): { title: string; description: string } {
  const [first = '', ...further] = text.trim().split(/\s*\n\s*/);
  const line = first.replace(/\s+/g, ' ');
  const title = cleanTitle(line);
  const rest = line.length > MAX_TITLE_LENGTH ? line.slice(title.length).trim() : '';
  return { title, description: [rest, ...further].filter((part) => part !== '').join('\n') };
}
