import { evidencesOf, type Evidence, type Rating } from '#model';
import { evidences, matchEntry, nameOf, type NameLanguage } from '#knowledge';
import { listFrom, listText } from './texts.ts';

/** All that a rating rests on, by name, the strongest first; `evidencesFrom` reads it back. */
export const evidenceText = (rating: Pick<Rating, 'evidence' | 'furtherEvidence'>, language: NameLanguage): string =>
  listText(
    evidencesOf(rating).map((evidence) => nameOf(evidences, evidence, language)),
    language,
  );

/** The kinds of evidence that a text names in either language; null where one of its names is none. Empty names none. */
export function evidencesFrom(text: string): readonly Evidence[] | null {
  const named = listFrom(text).map((name) => matchEntry(evidences, name)?.id);
  return named.every((id) => id !== undefined) ? named : null;
}
