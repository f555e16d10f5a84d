import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import type { TextMark } from './marked-text.tsx';

/** What strikes about a text that is being written. */
export interface TextLook {
  readonly marks: readonly TextMark[];
  /** In words; '' where nothing strikes. */
  readonly note: string;
}

/** Looks through what is written in the fields below it; null where nobody does. */
export const TextLookContext = createContext<((text: string) => TextLook) | null>(null);

const NOTHING: TextLook = { marks: [], note: '' };

/** What strikes about the text of a field, a moment after it was typed. */
export function useTextLook(text: string): TextLook {
  const look = useContext(TextLookContext);
  const settled = useDeferredValue(text);
  return useMemo(() => (look === null || settled === '' ? NOTHING : look(settled)), [look, settled]);
}

/** On the field itself: seen as a sign at its end, told to those who point at it or hear it. */
export const noteAttributes = ({ note }: TextLook): Readonly<Record<string, string>> =>
  note === '' ? {} : { 'data-note': '', title: note, 'aria-description': note };
