import { cleanTitle, MAX_TITLE_LENGTH } from '#model';
import type { OutlineTouchpoint } from '../outline.ts';

/** One touchpoint that a pasted text asks for, before it meets a map. */
export interface PastedItem extends OutlineTouchpoint {
  /** The name of its phase; null where the text names none. */
  readonly phase: string | null;
  /** Names of the journeys that it is a step of; empty for the one in use. */
  readonly journeys: readonly string[];
}

/** A line as title; what is longer than a title goes on in the description. */
export function titled(line: string, description = ''): { title: string; description: string } {
  const text = line.replace(/\s+/g, ' ').trim();
  const title = cleanTitle(text);
  const rest = text.length > MAX_TITLE_LENGTH ? text.slice(title.length).trim() : '';
  return { title, description: [rest, description].filter((part) => part !== '').join('\n') };
}
