import { SCALES, fieldHead } from '#fields';
import type { Language, Text } from '#i18n';
import type { CellsRead } from './cell-reader.ts';

/** What became of pasted texts. */
export interface Pasted extends CellsRead {
  /** Cells that come to hold something else, those of new touchpoints included. */
  readonly cells: number;
  readonly added: readonly unknown[];
  /** Also scores of several ratings. */
  readonly locked: number;
  /** Texts for which there is no cell, and rows for which the map has no room. */
  readonly beyond: number;
}

const EXAMPLES = 10;

/** The same in words. */
export function pasteReport(
  { table: t, incoming }: Text,
  { cells, added, misunderstood, rescaled, rounded, locked, beyond }: Pasted,
  language: Language,
): string {
  const examples = [
    ...new Set(misunderstood.map(({ text, column }) => t.example(shortened(text), fieldHead(column, language)))),
  ];
  const shown = examples.slice(0, EXAMPLES).join(' ') + (examples.length > EXAMPLES ? ' …' : '');
  return t.sentence([
    t.pasted(cells, added.length),
    ...(misunderstood.length > 0 ? [t.pasteLeftOut.misunderstood(misunderstood.length, shown)] : []),
    ...rescaled.map((scale) => t.rescaled(incoming.scaleName(...SCALES[scale]))),
    ...(rounded > 0 ? [t.rounded(rounded)] : []),
    ...(locked > 0 ? [t.pasteLeftOut.locked(locked)] : []),
    ...(beyond > 0 ? [t.pasteLeftOut.beyond(beyond)] : []),
  ]);
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
