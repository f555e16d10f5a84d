import { fieldHead, type FieldId } from '#fields';
import type { Language, Text } from '#i18n';

/** A text that means nothing in its field. */
export interface Misunderstood {
  readonly column: FieldId;
  readonly text: string;
}

/** What became of pasted texts. */
export interface Pasted {
  /** Cells that come to hold something else, those of new touchpoints included. */
  readonly cells: number;
  readonly added: readonly unknown[];
  readonly misunderstood: readonly Misunderstood[];
  /** Cells that cannot be typed into: journeys, means, scores of several ratings. */
  readonly locked: number;
  /** Texts for which there is no cell, and rows for which the map has no room. */
  readonly beyond: number;
}

const EXAMPLES = 3;

/** The same in words. */
export function pasteReport(
  { table: t }: Text,
  { cells, added, misunderstood, locked, beyond }: Pasted,
  language: Language,
): string {
  const examples = [
    ...new Set(misunderstood.map(({ text, column }) => t.example(shortened(text), fieldHead(column, language)))),
  ];
  const shown = examples.slice(0, EXAMPLES).join(' ') + (examples.length > EXAMPLES ? ' …' : '');
  return t.sentence([
    t.pasted(cells, added.length),
    ...(misunderstood.length > 0 ? [t.pasteLeftOut.misunderstood(misunderstood.length, shown)] : []),
    ...(locked > 0 ? [t.pasteLeftOut.locked(locked)] : []),
    ...(beyond > 0 ? [t.pasteLeftOut.beyond(beyond)] : []),
  ]);
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
