/** What single fields may say: ids, times, and lists of what can be chosen. */

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

/** By what somebody is bound to a company: as the guidelines on conflicts of interest ask, and the paid post. */
export const INTEREST_RELATIONS = [
  'research',
  'lectureFee',
  'manuscript',
  'goods',
  'donation',
  'employment',
  'shares',
  'patent',
  'family',
  'advertising',
  'other',
] as const;
export type InterestRelation = (typeof INTEREST_RELATIONS)[number];

/** Yen a year, from the least: the borders are those at which academic societies ask for a declaration. */
export const AMOUNT_BANDS = ['none', 'under500k', 'under1m', 'under5m', 'from5m'] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

/** From shortest to longest. */
export const DURATION_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** What an annotation hangs on. */
export type AnnotationTarget =
  | { readonly kind: 'touchpoint' | 'link' | 'phase'; readonly id: Id }
  | { readonly kind: 'spot'; readonly x: number; readonly y: number };
