import * as v from 'valibot';
import {
  ADVERTISING_REVIEWS,
  ASPECTS,
  ENGAGEMENTS,
  EVIDENCES,
  MAX_PHASE_WIDTH,
  MAX_SAMPLE_SIZE,
  MAX_SCORE,
  MAX_TEXT_LENGTH,
  MAX_TITLE_LENGTH,
  MAX_TOUCHPOINTS,
  MAX_VALUE,
  MAX_Y,
  MEASURE_KINDS,
  MIN_PHASE_WIDTH,
  MIN_SCORE,
  OPPORTUNITY_STATUSES,
  PERSONAL_DATA_REVIEWS,
  PERSPECTIVES,
  PHASE_KINDS,
  SCORE_STEP,
  STAGES,
  STATUSES,
  type Info,
  type Rows,
  type Table,
} from '#model';

/**
 * The file NAME.tabiji.json as it is written: source of its types, of the published JSON Schema, and of
 * what reading compares with. Reading accepts more than this and reports the difference.
 */

export const FORMAT = 'tabiji-map';
export const VERSION = 1;

// No id may be a name that every object has: a table would seem to hold it.
const RESERVED_IDS = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
];

const id = v.pipe(v.string(), v.regex(new RegExp(`^(?!(?:${RESERVED_IDS.join('|')})$)[A-Za-z0-9_-]{1,64}$`)));
const order = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]+$/));
const title = v.pipe(v.string(), v.maxLength(MAX_TITLE_LENGTH));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/));

const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** What came after the first files: left out while it says nothing, so that a file that does without stays as it was. */
const lateText = v.optional(text, '');
const lateTitle = v.optional(title, '');
const lateFlag = v.optional(v.boolean(), false);

const oneToFive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

/** A spot on the canvas lies within ± this, map units. */
export const MAX_SPOT = 100_000_000;

const info = v.strictObject({ title, description: text, theme: title, createdAt: timestamp, updatedAt: timestamp });

const review = v.strictObject({
  advertising: v.picklist(ADVERTISING_REVIEWS),
  personalData: v.picklist(PERSONAL_DATA_REVIEWS),
  conflictOfInterest: text,
  reviewedBy: title,
  reviewedAt: v.nullable(timestamp),
});

const target = v.union([
  v.strictObject({ kind: v.picklist(['touchpoint', 'link', 'phase']), id }),
  v.strictObject({ kind: v.literal('spot'), x: between(-MAX_SPOT, MAX_SPOT), y: between(-MAX_SPOT, MAX_SPOT) }),
]);

/** One row of each table. The order of fields is their order in a file. */
const rows = {
  phases: v.strictObject({
    id,
    order,
    title,
    kind: v.picklist(PHASE_KINDS),
    width: between(MIN_PHASE_WIDTH, MAX_PHASE_WIDTH),
  }),
  touchpoints: v.strictObject({
    id,
    phaseId: id,
    x: between(0, MAX_PHASE_WIDTH),
    y: between(-MAX_Y, MAX_Y),
    title,
    description: text,
    voice: text,
    channel: v.nullable(title),
    actors: v.array(title),
    stage: v.nullable(v.picklist(STAGES)),
    engagement: v.nullable(v.picklist(ENGAGEMENTS)),
    mix: v.array(title),
    moment: v.boolean(),
    status: v.picklist(STATUSES),
    painPoint: text,
    patientView: lateText,
    clinicalView: lateText,
    marketingView: lateText,
    executiveView: lateText,
    sources: text,
    review,
    isLocked: lateFlag,
  }),
  journeys: v.strictObject({
    id,
    order,
    title,
    aspects: v.pipe(v.array(v.picklist(ASPECTS)), v.minLength(1), v.maxLength(ASPECTS.length)),
    personaId: v.nullable(id),
    behaviour: text,
  }),
  links: v.strictObject({ id, journeyId: id, source: id, target: id, label: title }),
  ratings: v.strictObject({
    id,
    touchpointId: id,
    aspect: v.picklist(ASPECTS),
    perspective: v.picklist(PERSPECTIVES),
    score: v.pipe(between(MIN_SCORE, MAX_SCORE), v.multipleOf(SCORE_STEP)),
    reason: text,
    evidence: v.picklist(EVIDENCES),
    weight: between(0, 1e6),
    rater: title,
    recordedAt: v.nullable(timestamp),
  }),
  annotations: v.strictObject({
    id,
    target,
    perspective: v.nullable(v.picklist(PERSPECTIVES)),
    author: title,
    text,
    createdAt: timestamp,
    resolvedAt: v.nullable(timestamp),
    parentId: v.nullable(id),
  }),
  personas: v.strictObject({
    id,
    order,
    name: title,
    ageBand: title,
    condition: text,
    goals: text,
    medical: text,
    psychological: text,
    economic: text,
    social: text,
    supporters: text,
  }),
  opportunities: v.strictObject({
    id,
    title,
    description: text,
    touchpointIds: v.array(id),
    impact: v.nullable(oneToFive),
    effort: v.nullable(oneToFive),
    owner: title,
    status: v.picklist(OPPORTUNITY_STATUSES),
    perspective: v.nullable(v.picklist(PERSPECTIVES)),
    measure: lateTitle,
  }),
  measures: v.strictObject({
    id,
    order,
    kind: v.picklist(MEASURE_KINDS),
    title,
    value: v.nullable(between(-MAX_VALUE, MAX_VALUE)),
    unit: title,
    measuredAt: v.nullable(timestamp),
    sources: text,
    sampleSize: v.nullable(v.pipe(between(0, MAX_SAMPLE_SIZE), v.integer())),
  }),
  channels: v.strictObject({
    id,
    channel: v.pipe(title, v.minLength(1)),
    credibility: v.nullable(oneToFive),
    immediacy: v.nullable(oneToFive),
    empathy: v.nullable(oneToFive),
    isAdvertising: v.nullable(v.boolean()),
  }),
} satisfies { readonly [T in Table]: v.GenericSchema<unknown, Rows[T]> };

/** The whole file. `$schema` is for editors of text and means nothing here. */
export const mapFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  info: info satisfies v.GenericSchema<unknown, Info>,
  phases: v.pipe(v.array(rows.phases), v.minLength(1)),
  touchpoints: v.pipe(v.array(rows.touchpoints), v.maxLength(MAX_TOUCHPOINTS)),
  journeys: v.array(rows.journeys),
  links: v.array(rows.links),
  ratings: v.array(rows.ratings),
  annotations: v.array(rows.annotations),
  personas: v.array(rows.personas),
  opportunities: v.array(rows.opportunities),
  measures: v.optional(v.array(rows.measures), []),
  channels: v.optional(v.array(rows.channels), []),
});

export type MapFile = v.InferOutput<typeof mapFile>;

/** A record as reading and writing walk through it: fields in order, each with its schema. */
export type Fields = Readonly<Record<string, v.GenericSchema>>;

export const infoFields: Fields = info.entries;
export const reviewFields: Fields = review.entries;
export const rowFields: Readonly<Record<Table, Fields>> = {
  phases: rows.phases.entries,
  touchpoints: rows.touchpoints.entries,
  journeys: rows.journeys.entries,
  links: rows.links.entries,
  ratings: rows.ratings.entries,
  annotations: rows.annotations.entries,
  personas: rows.personas.entries,
  opportunities: rows.opportunities.entries,
  measures: rows.measures.entries,
  channels: rows.channels.entries,
};

/** Lists that the first files did not have. */
export const isLateTable = (table: Table): boolean => mapFile.entries[table].type === 'optional';

/** Whether a field came after the first files, and so may be missing from one. */
export const isLateField = (schema: v.GenericSchema): schema is LateSchema => schema.type === 'optional';

/** A schema and the value that stands for its absence. */
export type LateSchema = v.OptionalSchema<v.GenericSchema, unknown>;

/** The kinds of text, which reading treats differently. */
export const textKinds = { id, order, timestamp };
