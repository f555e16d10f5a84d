import type { Aspect, Dismissal, Id, MeasureKind, Perspective, Stage, Table } from '#model';
import type { SourceId } from '#knowledge';

/** From the gravest: suffering that nobody sees or a rule at stake; to decide; to complete. */
export const SEVERITIES = ['alert', 'warn', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding is known from: what is drawn, scores that are guessed, or scores with evidence. */
export type Grounds = 'map' | 'assumption' | 'evidence';

/** What to do about it. */
export type Deed =
  | 'contactFirst'
  | 'addOpportunity'
  | 'decide'
  | 'askPatients'
  | 'talk'
  | 'fillIn'
  | 'link'
  | 'planApproach'
  | 'addTouchpoints'
  | 'changeChannel'
  | 'review'
  | 'mend';

/** What the sentence of a finding names; the map where it names nothing. */
export type FindingPlace =
  | { readonly kind: 'map' }
  | { readonly kind: 'record'; readonly table: Table; readonly id: Id; readonly aspect?: Aspect }
  | { readonly kind: 'link'; readonly source: Id; readonly target: Id };

export type Trait = 'credibility' | 'immediacy' | 'empathy';
export type FitRuleId = 'badNews' | 'endOfLife' | 'acute' | 'distress' | 'relapse' | 'choice' | 'search';
export type MissingPart = 'before' | 'after' | 'home' | 'family';
export type OpportunityGap = 'impact' | 'effort' | 'owner' | 'measure';
export type MethodGap = 'participants' | 'validatedAt' | 'reviewAt' | 'reviewDue';

interface StageStep {
  readonly start: Stage;
  readonly end: Stage;
}

/** By code what its sentence says besides the place and how many members there are: ids, enumerations and numbers. */
export interface FindingParams {
  readonly suffering: { readonly aspects: readonly Aspect[]; readonly perspectives: readonly Perspective[] };
  readonly hiddenSuffering: {
    readonly aspects: readonly Aspect[];
    /** Of each aspect over all perspectives, −2…+2. */
    readonly means: readonly number[];
    readonly perspectives: readonly Perspective[];
  };
  readonly steepFall: { readonly aspect: Aspect; readonly start: number; readonly end: number };
  readonly longTrough: { readonly aspect: Aspect };
  readonly aspectsPart: { readonly up: Aspect; readonly down: Aspect };
  readonly disagreement: {
    readonly aspect: Aspect;
    readonly low: Perspective;
    readonly lowMean: number;
    readonly high: Perspective;
    readonly highMean: number;
  };
  readonly plannedWithoutEffect: object;
  readonly momentAssumed: { readonly key: KeyKind; readonly of: number };
  readonly reasonMissing: object;
  readonly staleEvidence: object;
  readonly fewVoices: { readonly key: KeyKind };
  readonly perspectiveMissing: { readonly missing: readonly Perspective[] };
  readonly unreachable: object;
  readonly journeyPieces: { readonly count: number };
  readonly deadEnd: object;
  readonly partsMissing: { readonly phaseIds: readonly Id[]; readonly parts: readonly MissingPart[] };
  readonly staffView: { readonly own: number; readonly of: number };
  readonly onlyGoodPath: object;
  readonly duplicateTouchpoints: object;
  readonly stageSkip: StageStep;
  readonly relapseUnanswered: StageStep;
  readonly behaviourMissing: object;
  readonly earlyStagesMissing: { readonly stages: readonly Stage[] };
  readonly longInStage: { readonly stage: Stage };
  readonly channelMisfit: {
    readonly channel: string;
    readonly rule: FitRuleId;
    /** What it misses: at least so much of a trait; `advertising` where it must not be that. */
    readonly misses:
      { readonly trait: Trait; readonly value: number; readonly least: number } | { readonly trait: 'advertising' };
    /** At most three channels that would fit, this map's own first. */
    readonly better: readonly string[];
  };
  readonly oneChannel: { readonly channel: string; /** Of those with a channel, 0…1. */ readonly share: number };
  readonly mixGap: { readonly cells: readonly { readonly phaseId: Id; readonly mix: string }[] };
  readonly purposeOneSided: { readonly of: number };
  readonly painUnanswered: object;
  readonly lowStillIdea: { readonly of: number };
  readonly opportunityIncomplete: { readonly gaps: readonly OpportunityGap[] };
  readonly quickWinIdle: { readonly impact: number; readonly effort: number };
  readonly measureMissing: { readonly kinds: readonly MeasureKind[] };
  readonly measureThin: object;
  readonly engagementFlat: object;
  readonly personaMissing: object;
  readonly circumstanceUnknown: { readonly aspect: Aspect };
  readonly burdenHeavy: object;
  readonly wordingRule: { readonly rules: readonly string[] };
  readonly wordingUnreviewed: { readonly lapsed: number; readonly rejected: number };
  readonly interestUndeclared: object;
  readonly paidPostUnmarked: object;
  readonly declarationOld: object;
  readonly personalData: { readonly fields: readonly string[]; readonly kinds: readonly string[] };
  readonly methodOpen: { readonly parts: readonly MethodGap[] };
}

/** Whether a map's key touchpoints are its moments of truth or, where it has none, the hard ones. */
export type KeyKind = 'moments' | 'hard';

export type FindingCode = keyof FindingParams;

/** A finding of one code. */
export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  /** What it is dismissed by: the code and the ids of its place, parted by blanks. Unique within a map. */
  readonly key: string;
  readonly place: FindingPlace;
  readonly params: FindingParams[C];
  readonly severity: Severity;
  readonly grounds: Grounds;
  /** What it lists, or what its place is made of, as they lie; rows of `memberTable`. */
  readonly members: readonly Id[];
  readonly memberTable: Table;
  /** Texts of the map that the sentence quotes. */
  readonly quotes: readonly string[];
  /** The touchpoints that its place and its members are, or lie at. */
  readonly touchpoints: readonly Id[];
  readonly perspectives: readonly Perspective[];
  readonly deed: Deed;
  readonly source: SourceId;
  /** The higher, the more it deserves attention. */
  readonly rank: number;
  /** What it rests on, in a form that can be kept; a dismissal holds as long as it says the same. */
  readonly basis: string;
}

/** One thing on a map that deserves attention. */
export type Finding = { readonly [C in FindingCode]: FindingOf<C> }[FindingCode];

/** A finding that had been dismissed, and is here again because what it rests on changed. */
export interface Returned {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}
