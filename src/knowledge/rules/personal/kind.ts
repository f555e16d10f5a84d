import type { Name } from '../../entry.ts';
import type { Severity } from '../rule.ts';

export type PersonalKindId =
  | 'name'
  | 'phone'
  | 'email'
  | 'postal'
  | 'address'
  | 'birthdate'
  | 'record_number'
  | 'insurance_number'
  | 'my_number'
  | 'url_profile'
  | 'other';

/**
 * One shape of what identifies a person: the source of a regular expression over the folded text (NFKC, every dash
 * between figures is `-`), in which the group `it` is what is found; `{name}` stands for a class of `shapes.ts`.
 */
export interface PersonalPattern {
  readonly source: string;
  /** What the figures have to add up to. */
  readonly check?: 'myNumber' | 'card' | 'tenDigits';
  /** It is somebody's only without one of these close before it, or right behind it: a source each. */
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** One row of the pack: what identifies a person, and what it looks like. */
export interface PersonalKind {
  readonly id: PersonalKindId;
  /** Also what stands in brackets where it is taken out. */
  readonly name: Name;
  readonly severity: Severity;
  /** Names are found with lists besides. */
  readonly patterns: readonly PersonalPattern[];
}
