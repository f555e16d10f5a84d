import {
  choice,
  flag,
  group,
  id,
  list,
  needed,
  number,
  optional,
  order,
  reference,
  since,
  target,
  text,
  timestamp,
  title,
  usually,
  type Fields,
  type RecordOf,
} from './field.ts';
import {
  MAX_BURDEN,
  MAX_DURATION,
  MAX_PHASE_WIDTH,
  MAX_SAMPLE_SIZE,
  MAX_SCORE,
  MAX_VALUE,
  MAX_WEIGHT,
  MAX_Y,
  MIN_PHASE_WIDTH,
  MIN_SCORE,
  SCORE_STEP,
} from './limits.ts';
import {
  ADVERTISING_REVIEWS,
  AMOUNT_BANDS,
  ASPECTS,
  DURATION_UNITS,
  ENGAGEMENTS,
  EVIDENCES,
  INTEREST_RELATIONS,
  MEASURE_KINDS,
  OPPORTUNITY_STATUSES,
  PERSONAL_DATA_REVIEWS,
  PERSPECTIVES,
  PHASE_KINDS,
  STAGES,
  STATUSES,
} from './values.ts';

/** A number and its unit: *2 weeks*. */
const duration = () =>
  optional(group({ amount: number({ least: 0, most: MAX_DURATION }), unit: choice(DURATION_UNITS) }));

const burden = () => optional(number({ least: 0, most: MAX_BURDEN }));

const oneToFive = () => optional(number({ least: 1, most: 5, step: 1 }));

/**
 * The records a map consists of: flat rows in tables by id, unset fields `null` or empty, never missing. Everything
 * else that knows fields one by one derives from here.
 */
export const RECORDS = {
  info: {
    title: needed(title()),
    description: text(),
    /** Disease or subject. */
    theme: title(),
    createdAt: timestamp(),
    updatedAt: timestamp(),
    /** Who took part in drawing it, by role. */
    participants: since(6, text()),
    /** When it was last checked with patients. */
    validatedAt: since(6, optional(timestamp())),
    /** When it is to be looked at again. */
    reviewAt: since(6, optional(timestamp())),
  },
  phases: {
    id: id(),
    order: order(),
    title: needed(title()),
    kind: usually('custom', choice(PHASE_KINDS)),
    /** Map units. */
    width: usually(MIN_PHASE_WIDTH, number({ least: MIN_PHASE_WIDTH, most: MAX_PHASE_WIDTH })),
  },
  touchpoints: {
    id: id(),
    phaseId: reference('phases'),
    /** Map units from the phase's left edge. */
    x: number({ least: 0, most: MAX_PHASE_WIDTH }),
    y: number({ least: -MAX_Y, most: MAX_Y }),
    title: title(),
    /** What happened, apart from how it felt. */
    description: text(),
    /** What the patient says or feels. */
    voice: text(),
    /** A channel's id in `knowledge`, or any text: an unknown channel is shown as it is. */
    channel: optional(title()),
    /** More channels of the same touchpoint, less important ones later; `channelsOf` gives all. */
    furtherChannels: since(5, list(title())),
    /** How long it takes. */
    duration: since(5, duration()),
    /** Actors' ids in `knowledge`, or any text. */
    actors: list(title()),
    stage: optional(choice(STAGES)),
    engagement: optional(choice(ENGAGEMENTS)),
    /** Ids of the marketing mix in `knowledge`, or any text. */
    mix: list(title()),
    /** What it is for; ids in `knowledge`, or any text. */
    purposes: since(4, list(title())),
    moment: flag(),
    status: usually('actual', choice(STATUSES)),
    painPoint: text(),
    /** The text that the patient meets here: an advertisement, a post, a letter, a page. */
    wording: since(6, text()),
    /** What it costs the patient and the family, as far as it is known. */
    burden: since(6, group({ hours: burden(), yen: burden(), travelMinutes: burden(), daysOff: burden() })),
    /** How each perspective sees the problem here, in a line; `VIEW_FIELDS` names them by perspective. */
    patientView: since(2, text()),
    clinicalView: since(2, text()),
    marketingView: since(2, text()),
    executiveView: since(2, text()),
    sources: text(),
    review: group({
      advertising: usually('unreviewed', choice(ADVERTISING_REVIEWS)),
      personalData: usually('none', choice(PERSONAL_DATA_REVIEWS)),
      conflictOfInterest: text(),
      reviewedBy: title(),
      reviewedAt: optional(timestamp()),
      note: since(6, text()),
      /** The wording and the channel that were judged: an approval holds for no others. */
      reviewedWording: since(6, text()),
      reviewedChannel: since(6, optional(title())),
    }),
    /** Whether its card stays where it is: neither moved nor deleted until somebody unlocks it. */
    isLocked: since(3, flag()),
  },
  journeys: {
    id: id(),
    order: order(),
    title: needed(title()),
    /** One to four, distinct. */
    aspects: usually(['medical'], list(choice(ASPECTS), { least: 1, most: ASPECTS.length })),
    personaId: optional(reference('personas')),
    /** The target behaviour that the stages of change speak of. */
    behaviour: text(),
  },
  links: {
    id: id(),
    journeyId: reference('journeys'),
    source: reference('touchpoints'),
    target: reference('touchpoints'),
    label: title(),
    /** How long it is from the one touchpoint to the other. */
    duration: since(5, duration()),
  },
  ratings: {
    id: id(),
    touchpointId: reference('touchpoints'),
    aspect: choice(ASPECTS),
    perspective: usually('patient', choice(PERSPECTIVES)),
    /** −2…+2 in half steps. */
    score: number({ least: MIN_SCORE, most: MAX_SCORE, step: SCORE_STEP }),
    reason: text(),
    evidence: usually('assumption', choice(EVIDENCES)),
    /** More kinds of evidence for the same score; `evidencesOf` gives all. */
    furtherEvidence: since(5, list(choice(EVIDENCES))),
    /** 0 leaves the rating out of the mean. */
    weight: usually(1, number({ least: 0, most: MAX_WEIGHT })),
    rater: title(),
    recordedAt: optional(timestamp()),
  },
  annotations: {
    id: id(),
    target: target(),
    perspective: optional(choice(PERSPECTIVES)),
    author: title(),
    text: needed(text()),
    createdAt: timestamp(),
    resolvedAt: optional(timestamp()),
    parentId: optional(reference('annotations')),
  },
  /** Fictitious patients. */
  personas: {
    id: id(),
    order: order(),
    name: needed(title()),
    ageBand: title(),
    condition: text(),
    goals: text(),
    medical: text(),
    psychological: text(),
    economic: text(),
    social: text(),
    supporters: text(),
  },
  opportunities: {
    id: id(),
    title: needed(title()),
    description: text(),
    touchpointIds: list(reference('touchpoints')),
    /** 1…5, or null while nobody has judged it. */
    impact: oneToFive(),
    effort: oneToFive(),
    owner: title(),
    status: usually('idea', choice(OPPORTUNITY_STATUSES)),
    perspective: optional(choice(PERSPECTIVES)),
    /** By what one will see that it got better, in a line. */
    measure: since(2, title()),
  },
  /** Figures known about the journey as a whole. */
  measures: {
    id: id(),
    order: order(),
    kind: usually('custom', choice(MEASURE_KINDS)),
    title: needed(title()),
    /** Null while it is only planned to be measured. */
    value: optional(number({ least: -MAX_VALUE, most: MAX_VALUE })),
    unit: title(),
    measuredAt: optional(timestamp()),
    /** Where it is known from. */
    sources: text(),
    /** How many people, answers or records it rests on. */
    sampleSize: optional(number({ least: 0, most: MAX_SAMPLE_SIZE, step: 1 })),
  },
  /** How channels work here, where that differs from what `knowledge` calls usual; null is the usual. One row a channel. */
  channels: {
    id: id(),
    /** A channel's id in `knowledge`, or any text, as in a touchpoint. */
    channel: needed(title({ least: 1 })),
    credibility: oneToFive(),
    immediacy: oneToFive(),
    empathy: oneToFive(),
    isAdvertising: optional(flag()),
  },
  /** What somebody whose words stand on the map has received, or is bound by. */
  interests: {
    id: id(),
    order: order(),
    /** Whose it is, by role and not by name. */
    role: needed(title()),
    relation: usually('lectureFee', choice(INTEREST_RELATIONS)),
    /** The company or body at the other end. */
    counterpart: title(),
    product: title(),
    amount: optional(choice(AMOUNT_BANDS)),
    from: optional(timestamp()),
    to: optional(timestamp()),
    declaredAt: optional(timestamp()),
    note: text(),
    /** What it bears on. */
    touchpointIds: list(reference('touchpoints')),
  },
  /** Findings that somebody has looked at and laid aside; hidden as long as what they rest on stays the same. */
  dismissals: {
    id: id(),
    /** The finding's code and the ids of its place, parted by blanks. */
    key: needed(text()),
    /** What the finding rested on when it was dismissed. */
    basis: text(),
    reason: needed(text()),
    at: timestamp(),
  },
} as const satisfies Readonly<Record<string, Fields>>;

/** The name of a kind of record: its table, or `info`. */
export type RecordName = keyof typeof RECORDS;

/** What is worked out once from the fields of each kind of record. */
export const perRecord = <X>(from: (fields: Fields) => X): Readonly<Record<RecordName, X>> =>
  Object.fromEntries(Object.entries<Fields>(RECORDS).map(([name, fields]) => [name, from(fields)])) as Record<
    RecordName,
    X
  >;

type Declared<N extends RecordName> = RecordOf<(typeof RECORDS)[N]>;

export interface Info extends Declared<'info'> {}
export interface Phase extends Declared<'phases'> {}
export interface Touchpoint extends Declared<'touchpoints'> {}
export interface Journey extends Declared<'journeys'> {}
export interface Link extends Declared<'links'> {}
export interface Rating extends Declared<'ratings'> {}
export interface Annotation extends Declared<'annotations'> {}
export interface Persona extends Declared<'personas'> {}
export interface Opportunity extends Declared<'opportunities'> {}
export interface Measure extends Declared<'measures'> {}
export interface Channel extends Declared<'channels'> {}
export interface Interest extends Declared<'interests'> {}
export interface Dismissal extends Declared<'dismissals'> {}
export type Burden = Touchpoint['burden'];
export type Review = Touchpoint['review'];
export type Duration = NonNullable<Touchpoint['duration']>;
