import { MIN_PHASE_WIDTH } from './limits.ts';
import { firstOrders } from './order.ts';
import type { JourneyMap } from './journey-map.ts';
import type {
  Annotation,
  Channel,
  Id,
  Info,
  Journey,
  Link,
  Measure,
  Opportunity,
  Persona,
  Phase,
  Rating,
  Review,
  Timestamp,
  Touchpoint,
} from './records.ts';

/** Factories give every field its unset value, so that a record is always complete. */

const UNREVIEWED: Review = {
  advertising: 'unreviewed',
  personalData: 'none',
  conflictOfInterest: '',
  reviewedBy: '',
  reviewedAt: null,
};

export const createInfo = (title: string, now: Timestamp): Info => ({
  title,
  description: '',
  theme: '',
  createdAt: now,
  updatedAt: now,
});

export const createPhase = (fields: Pick<Phase, 'id' | 'order' | 'title'> & Partial<Phase>): Phase => ({
  kind: 'custom',
  width: MIN_PHASE_WIDTH,
  ...fields,
});

export const createTouchpoint = (
  fields: Pick<Touchpoint, 'id' | 'phaseId' | 'x' | 'y'> & Partial<Touchpoint>,
): Touchpoint => ({
  title: '',
  description: '',
  voice: '',
  channel: null,
  actors: [],
  stage: null,
  engagement: null,
  mix: [],
  moment: false,
  status: 'actual',
  painPoint: '',
  patientView: '',
  clinicalView: '',
  marketingView: '',
  executiveView: '',
  sources: '',
  review: UNREVIEWED,
  isLocked: false,
  ...fields,
});

export const createJourney = (fields: Pick<Journey, 'id' | 'order' | 'title'> & Partial<Journey>): Journey => ({
  aspects: ['medical'],
  personaId: null,
  behaviour: '',
  ...fields,
});

export const createLink = (fields: Pick<Link, 'id' | 'journeyId' | 'source' | 'target'> & Partial<Link>): Link => ({
  label: '',
  ...fields,
});

export const createRating = (
  fields: Pick<Rating, 'id' | 'touchpointId' | 'aspect' | 'score'> & Partial<Rating>,
): Rating => ({
  perspective: 'patient',
  reason: '',
  evidence: 'assumption',
  weight: 1,
  rater: '',
  recordedAt: null,
  ...fields,
});

export const createAnnotation = (
  fields: Pick<Annotation, 'id' | 'target' | 'text' | 'createdAt'> & Partial<Annotation>,
): Annotation => ({
  perspective: null,
  author: '',
  resolvedAt: null,
  parentId: null,
  ...fields,
});

export const createPersona = (fields: Pick<Persona, 'id' | 'order' | 'name'> & Partial<Persona>): Persona => ({
  ageBand: '',
  condition: '',
  goals: '',
  medical: '',
  psychological: '',
  economic: '',
  social: '',
  supporters: '',
  ...fields,
});

export const createOpportunity = (fields: Pick<Opportunity, 'id' | 'title'> & Partial<Opportunity>): Opportunity => ({
  description: '',
  touchpointIds: [],
  impact: null,
  effort: null,
  owner: '',
  status: 'idea',
  perspective: null,
  measure: '',
  ...fields,
});

export const createMeasure = (fields: Pick<Measure, 'id' | 'order' | 'title'> & Partial<Measure>): Measure => ({
  kind: 'custom',
  value: null,
  unit: '',
  measuredAt: null,
  sources: '',
  sampleSize: null,
  ...fields,
});

export const createChannel = (fields: Pick<Channel, 'id' | 'channel'> & Partial<Channel>): Channel => ({
  credibility: null,
  immediacy: null,
  empathy: null,
  isAdvertising: null,
  ...fields,
});

/** A map with the given phases (at least one), in that order, and nothing else. */
export function createMap(info: Info, phases: readonly (Pick<Phase, 'id' | 'title'> & Partial<Phase>)[]): JourneyMap {
  const orders = firstOrders(phases.length);
  const rows = phases.map((phase, index) => createPhase({ ...phase, order: orders[index]! }));
  return { info, ...emptyTables(), phases: tableOf(rows) };
}

/** All tables, empty. */
export const emptyTables = (): Omit<JourneyMap, 'info'> => ({
  phases: {},
  touchpoints: {},
  journeys: {},
  links: {},
  ratings: {},
  annotations: {},
  personas: {},
  opportunities: {},
  measures: {},
  channels: {},
});

/** Rows as a table by id. */
export const tableOf = <R extends { readonly id: Id }>(rows: readonly R[]): Record<Id, R> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));
