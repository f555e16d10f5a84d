/** The records a map consists of. Flat rows in tables by id; unset is `null`, never a missing key. */

export type Id = string;

/** ISO 8601 UTC, e.g. `2026-11-22T09:00:00.000Z`. */
export type Timestamp = string;

export const ASPECTS = ['medical', 'psychological', 'economic', 'social'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const PERSPECTIVES = ['patient', 'clinical', 'marketing', 'executive'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

/** The fields of a touchpoint in which each perspective writes how it sees the problem. */
export const VIEW_FIELDS = {
  patient: 'patientView',
  clinical: 'clinicalView',
  marketing: 'marketingView',
  executive: 'executiveView',
} as const satisfies Readonly<Record<Perspective, `${Perspective}View`>>;

export const PHASE_KINDS = [
  'healthy',
  'onset',
  'examination',
  'diagnosis',
  'treatment',
  'living',
  'endOfLife',
  'custom',
] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

/** Stages of change (Transtheoretical Model) in order; `notApplicable` for acute, involuntary events. */
export const STAGES = [
  'precontemplation',
  'contemplation',
  'preparation',
  'action',
  'maintenance',
  'notApplicable',
] as const;
export type Stage = (typeof STAGES)[number];

export const ENGAGEMENTS = ['consultation', 'involvement', 'partnership'] as const;
export type Engagement = (typeof ENGAGEMENTS)[number];

export const STATUSES = ['actual', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** From weakest to strongest. */
export const EVIDENCES = ['assumption', 'hearsay', 'observation', 'interview', 'survey', 'record'] as const;
export type Evidence = (typeof EVIDENCES)[number];

export const OPPORTUNITY_STATUSES = ['idea', 'agreed', 'doing', 'done', 'dropped'] as const;
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];

/** What is measured about a journey as a whole. */
export const MEASURE_KINDS = ['satisfaction', 'adherence', 'outcome', 'custom'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const ADVERTISING_REVIEWS = ['notApplicable', 'unreviewed', 'approved', 'rejected'] as const;
export const PERSONAL_DATA_REVIEWS = ['none', 'minimised', 'present'] as const;

export interface Info {
  readonly title: string;
  readonly description: string;
  /** Disease or subject. */
  readonly theme: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
}

export interface Phase {
  readonly id: Id;
  readonly order: string;
  readonly title: string;
  readonly kind: PhaseKind;
  /** Map units, at least `MIN_PHASE_WIDTH`. */
  readonly width: number;
}

export interface Review {
  readonly advertising: (typeof ADVERTISING_REVIEWS)[number];
  readonly personalData: (typeof PERSONAL_DATA_REVIEWS)[number];
  readonly conflictOfInterest: string;
  readonly reviewedBy: string;
  readonly reviewedAt: Timestamp | null;
}

export interface Touchpoint {
  readonly id: Id;
  readonly phaseId: Id;
  /** Map units from the phase's left edge. */
  readonly x: number;
  readonly y: number;
  readonly title: string;
  /** What happened, apart from how it felt. */
  readonly description: string;
  /** What the patient says or feels. */
  readonly voice: string;
  /** A channel's id in `knowledge`, or any text: an unknown channel is shown as it is. */
  readonly channel: string | null;
  /** Actors' ids in `knowledge`, or any text. */
  readonly actors: readonly string[];
  readonly stage: Stage | null;
  readonly engagement: Engagement | null;
  readonly mix: readonly string[];
  readonly moment: boolean;
  readonly status: Status;
  readonly painPoint: string;
  /** How each perspective sees the problem here, in a line; `VIEW_FIELDS` names them by perspective. */
  readonly patientView: string;
  readonly clinicalView: string;
  readonly marketingView: string;
  readonly executiveView: string;
  readonly sources: string;
  readonly review: Review;
  /** Whether its card stays where it is: neither moved nor deleted until somebody unlocks it. */
  readonly isLocked: boolean;
}

export interface Journey {
  readonly id: Id;
  readonly order: string;
  readonly title: string;
  /** One to four, distinct. */
  readonly aspects: readonly Aspect[];
  readonly personaId: Id | null;
  /** The target behaviour that the stages of change speak of. */
  readonly behaviour: string;
}

export interface Link {
  readonly id: Id;
  readonly journeyId: Id;
  readonly source: Id;
  readonly target: Id;
  readonly label: string;
}

export interface Rating {
  readonly id: Id;
  readonly touchpointId: Id;
  readonly aspect: Aspect;
  readonly perspective: Perspective;
  /** −2…+2 in half steps. */
  readonly score: number;
  readonly reason: string;
  readonly evidence: Evidence;
  /** At least 0; 0 leaves the rating out of the mean. */
  readonly weight: number;
  readonly rater: string;
  readonly recordedAt: Timestamp | null;
}

export type AnnotationTarget =
  | { readonly kind: 'touchpoint' | 'link' | 'phase'; readonly id: Id }
  | { readonly kind: 'spot'; readonly x: number; readonly y: number };

export interface Annotation {
  readonly id: Id;
  readonly target: AnnotationTarget;
  readonly perspective: Perspective | null;
  readonly author: string;
  readonly text: string;
  readonly createdAt: Timestamp;
  readonly resolvedAt: Timestamp | null;
  readonly parentId: Id | null;
}

export interface Persona {
  readonly id: Id;
  readonly order: string;
  readonly name: string;
  readonly ageBand: string;
  readonly condition: string;
  readonly goals: string;
  readonly medical: string;
  readonly psychological: string;
  readonly economic: string;
  readonly social: string;
  readonly supporters: string;
}

export interface Opportunity {
  readonly id: Id;
  readonly title: string;
  readonly description: string;
  readonly touchpointIds: readonly Id[];
  /** 1…5, or null while nobody has judged it. */
  readonly impact: number | null;
  readonly effort: number | null;
  readonly owner: string;
  readonly status: OpportunityStatus;
  readonly perspective: Perspective | null;
  /** By what one will see that it got better, in a line. */
  readonly measure: string;
}

/** A figure known about the journey as a whole. */
export interface Measure {
  readonly id: Id;
  readonly order: string;
  readonly kind: MeasureKind;
  readonly title: string;
  /** Within ± `MAX_VALUE`; null while it is only planned to be measured. */
  readonly value: number | null;
  readonly unit: string;
  readonly measuredAt: Timestamp | null;
  /** Where it is known from. */
  readonly sources: string;
  /** How many people, answers or records it rests on; a whole number, at least 0. */
  readonly sampleSize: number | null;
}

/** How a channel works here, where that differs from what `knowledge` calls usual; null is the usual. One row a channel. */
export interface Channel {
  readonly id: Id;
  /** A channel's id in `knowledge`, or any text, as in `Touchpoint`. */
  readonly channel: string;
  /** 1…5 */
  readonly credibility: number | null;
  readonly immediacy: number | null;
  readonly empathy: number | null;
  readonly isAdvertising: boolean | null;
}
