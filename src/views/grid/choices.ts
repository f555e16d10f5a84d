import { LIST_SEPARATORS, isOpen, kindOf, vocabularyOf, type FieldId, type FieldKind } from '#fields';
import { inOrder, type JourneyMap } from '#model';
import type { Entry, NameLanguage } from '#knowledge';
import { matchScore } from '#ui';

/** One line of the list under a cell. */
export interface Choice {
  /** What is written into the cell. */
  readonly text: string;
  /** `own` writes what was typed, `newPhase` makes a phase of it. */
  readonly kind: 'known' | 'own' | 'newPhase';
}

export const hasChoices = (field: FieldId): boolean => kindOf(field) === 'choice' || kindOf(field) === 'list';

/**
 * What can be chosen in a field for what is typed so far, the best first, in either language; all of it while
 * nothing is typed. A list is about its last text.
 */
export function choicesFor(
  field: FieldId,
  typed: string,
  { map, language }: { map: JourneyMap; language: NameLanguage },
): Choice[] {
  const wanted = lastPart(kindOf(field), typed).trim();
  const taken =
    kindOf(field) === 'list'
      ? new Set(
          typed
            .split(LIST_SEPARATORS)
            .slice(0, -1)
            .map((each) => each.trim()),
        )
      : new Set();
  const all = field === 'phase' ? phaseNames(map) : entryNames(vocabularyOf(field), language);
  const known = all
    .filter(({ text }) => !taken.has(text))
    .map(({ text, names }) => ({ text, score: wanted === '' ? 1 : matchScore(wanted, names) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }): Choice => ({ text, kind: 'known' }));
  const isKnown =
    wanted === '' || all.some(({ names }) => names.some((name) => name.toLowerCase() === wanted.toLowerCase()));
  if (isKnown) return known;
  if (field === 'phase') return [...known, { text: wanted, kind: 'newPhase' }];
  return isOpen(field) ? [...known, { text: wanted, kind: 'own' }] : known;
}

/** The cell's text with a choice put into it: instead of all of it, or of the last text of a list. */
export const withChoice = (kind: FieldKind, typed: string, { text }: Choice): string => {
  if (kind !== 'list') return text;
  const before = typed.slice(0, typed.length - lastPart(kind, typed).length);
  return before === '' || before.trimEnd().endsWith('、')
    ? `${before.trimEnd()}${text}`
    : `${before.trimEnd()} ${text}`;
};

/** What of a typed text is being chosen: the last of a list, or all of it. */
export function lastPart(kind: FieldKind, typed: string): string {
  return kind === 'list' ? (typed.split(LIST_SEPARATORS).at(-1) ?? '') : typed;
}

interface Named {
  readonly text: string;
  readonly names: readonly string[];
}

const phaseNames = (map: JourneyMap): Named[] =>
  inOrder(map.phases).map(({ title }) => ({ text: title, names: [title] }));

const entryNames = (table: readonly Entry[], language: NameLanguage): Named[] =>
  table.map(({ id, name }) => ({ text: name[language], names: [name[language], name.ja, name.en, id] }));
