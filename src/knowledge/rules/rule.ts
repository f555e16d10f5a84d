import type { Name } from '../entry.ts';
import type { EditionId } from './pack.ts';

/** How grave a finding is: do not publish it so, look at it again, know about it. */
export type Severity = 'block' | 'warn' | 'note';

/**
 * What a channel is to the rules: `ad` reaches people unasked, `own` is sought by the patient (there the limits on
 * what may be advertised can be lifted), `none` is no advertising.
 */
export type ChannelKind = 'ad' | 'own' | 'none';

export type RuleId =
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8'
  | 'R9'
  | 'R10'
  | 'R11'
  | 'R12'
  | 'R13'
  | 'R14'
  | 'R15'
  | 'R16'
  | 'R17'
  | 'R18';

/**
 * Patterns by the language of the words. A pattern is the source of a regular expression over the folded text (NFKC,
 * lower case, katakana as hiragana, no spaces or middle dots beside Japanese letters), with two additions: `{name}`
 * stands for a class of the vocabulary, `…` for a few words of the same clause, `……` for some of the same sentence.
 * English patterns match whole words, and a space in them may be a hyphen.
 */
export interface Patterns {
  readonly ja?: readonly string[];
  readonly en?: readonly string[];
}

/** One way to break a rule. */
export interface Trigger extends Patterns {
  /** The sentence also says one of these. */
  readonly beside?: Patterns;
  /** The sentence says none of these. */
  readonly unless?: Patterns;
  /** Where it is less grave, or graver, than the rule at large. */
  readonly severity?: Severity;
  /** Only in channels of this kind. */
  readonly only?: ChannelKind;
  /** It stands whatever the rest of the text says that would lift the rule. */
  readonly always?: boolean;
}

/** What lifts a rule when the rest of the text says it. */
export type Lifted =
  /** Who counted, whom and when. */
  | 'sourced'
  /** Visits and aftercare. */
  | 'aftercare'
  /** Every item of 限定解除 for care that insurance does not pay; never in an advertisement. */
  | 'allItems'
  /** The body that gives the title. */
  | 'certified';

/** One row of the pack: what the rule is called, where it comes from, what breaks it and what only looks like it. */
export interface AdvertisingRule {
  readonly id: RuleId;
  readonly category: Name;
  readonly basis: Name;
  /** The edition that the basis was read in. */
  readonly edition: EditionId;
  /** By the kind of channel; null where it does not apply. */
  readonly severity: Readonly<Record<ChannelKind, Severity | null>>;
  readonly rewrite: Name;
  readonly fires: readonly Trigger[];
  /** A hit that touches one of these is none. */
  readonly spares?: Patterns;
  /**
   * What takes a hit back: of a claim only that it is denied (*cannot be guaranteed*); of a practice also that it is
   * not done, or forbidden.
   */
  readonly denied: 'claim' | 'practice';
  readonly lifted?: Lifted;
  /** Hits with no more letters than this between them, in one sentence, are one. */
  readonly joins?: number;
}
