import { personalKinds } from '#knowledge/rules';
import { findPersonalData, type PersonalFinding } from './personal/find-personal-data.ts';

interface In {
  readonly language: 'ja' | 'en';
}

/** The text with what was found in it replaced by its kind in brackets, in the language: 「［氏名］さん」, “[name]”. */
export function redact(text: string, found: readonly PersonalFinding[], { language }: In): string {
  const rightmostFirst = [...found].sort((a, b) => b.start - a.start);
  return rightmostFirst.reduce(
    (left, { kind, start, span }) =>
      left.slice(0, start) + placeholder(kind, language) + left.slice(start + span.length),
    text,
  );
}

/**
 * The text without anything that `findPersonalData` finds: what only shows once its neighbour is gone is taken out,
 * too.
 */
export function redactAll(text: string, options: In): string {
  let left = text;
  for (let round = 0; round < ROUNDS; round++) {
    const found = findPersonalData(left, options);
    if (found.length === 0) return left;
    left = redact(left, found, options);
  }
  return left;
}

// Each round takes letters out, so that it ends by itself; this only bounds what a hostile text may cost.
const ROUNDS = 20;

/** What stands in the place of what identifies a person: `［氏名］`, `[name]`. */
export function placeholder(kind: PersonalFinding['kind'], language: In['language']): string {
  const name = personalKinds.find(({ id }) => id === kind)?.name[language] ?? kind;
  return language === 'ja' ? `［${name}］` : `[${name}]`;
}
