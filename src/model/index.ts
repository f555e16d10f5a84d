/** The domain: what a map is and how it may change. Knows nothing of screens, storage, files or languages. */
export { wholeRecord, type Field, type Fields, type Form } from './field.ts';
export {
  RECORDS,
  perRecord,
  type RecordName,
  type Info,
  type Phase,
  type Duration,
  type Review,
  type Touchpoint,
  type Journey,
  type Link,
  type Rating,
  type Annotation,
  type Persona,
  type Opportunity,
  type Measure,
  type Burden,
  type Channel,
  type Dismissal,
  type Interest,
} from './records.ts';
export {
  ASPECTS,
  PERSPECTIVES,
  VIEW_FIELDS,
  PHASE_KINDS,
  STAGES,
  ENGAGEMENTS,
  STATUSES,
  EVIDENCES,
  DURATION_UNITS,
  OPPORTUNITY_STATUSES,
  INTEREST_RELATIONS,
  AMOUNT_BANDS,
  MEASURE_KINDS,
  ADVERTISING_REVIEWS,
  PERSONAL_DATA_REVIEWS,
  type Id,
  type Timestamp,
  type Aspect,
  type Perspective,
  type PhaseKind,
  type Stage,
  type Engagement,
  type Status,
  type Evidence,
  type DurationUnit,
  type OpportunityStatus,
  type AmountBand,
  type InterestRelation,
  type MeasureKind,
  type AnnotationTarget,
} from './values.ts';
export { dayOf, isDayAlone, timeOfDay } from './day.ts';
export { tableIn, type JourneyMap, type Records, type Rows, type Tables } from './journey-map.ts';
export { ORDERED_TABLES, TABLES, type OrderedTable, type Table } from './tables.ts';
export { TARGET_TABLES, referringFields } from './references.ts';
export {
  MIN_PHASE_WIDTH,
  MAX_PHASE_WIDTH,
  MAX_TITLE_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_TOUCHPOINTS,
  MAX_Y,
  MIN_SCORE,
  MAX_SCORE,
  SCORE_STEP,
  MAX_VALUE,
  MAX_SAMPLE_SIZE,
  MAX_SPOT,
  MAX_BURDEN,
  MAX_DURATION,
  TRASH_DAYS,
  CARD,
  GRID,
  GAP,
} from './limits.ts';
export { byOrder, firstOrders, inOrder, isOrderKey, orderAt, orderBetween } from './order.ts';
export { cleanText, cleanTitle } from './text.ts';
export { cleanFields, cleanTexts } from './clean.ts';
export { cutTexts, type CutText } from './cut-texts.ts';
export {
  createAnnotation,
  createChannel,
  createDismissal,
  createInterest,
  createInfo,
  createJourney,
  createLink,
  createMap,
  createMeasure,
  createOpportunity,
  createPersona,
  createPhase,
  createRating,
  createTouchpoint,
  emptyTables,
  tableOf,
} from './create.ts';
export { concerning, isAllSame, opportunitiesByTouchpoint } from './concerning.ts';
export { groupBy } from './group.ts';
export { isSame } from './patch.ts';
export { withRowsOf } from './same-rows.ts';
export {
  applyChange,
  changeDue,
  changeOn,
  changesIn,
  compose,
  diff,
  reverse,
  touchedFields,
  type Change,
} from './change.ts';
export { changedRows, rowsIn, type ChangedRows, type RowChange } from './changed-rows.ts';
export { remembered } from './remembered.ts';
export { keptUp, type Changes, type Derivation, type Reads } from './kept-up.ts';
export {
  phaseAt,
  phaseSpans,
  placeAt,
  placeIn,
  placesAt,
  positionOf,
  snap,
  snapValue,
  spanOf,
  widthFor,
  type PhaseSpan,
  type Place,
  type Point,
} from './place.ts';
export { cornerBeside, freeCorner, freeCornerIn, type Direction } from './free-corner.ts';
export { annotationThreads, rootOf, type AnnotationThread } from './annotation-threads.ts';
export { nearestFrom } from './nearest.ts';
export { byPlace, idsAcross, idsInPlace, linksByJourney, pathOf, placesOnPath, touchpointsInPlace } from './path.ts';
export { backLinks, isBackLink } from './back-links.ts';
export { linksAt, standingsOf, type LinksAt, type Standing } from './standing.ts';
export { targetKey, titlesOf } from './annotation-target.ts';
export { annotatedTargets, threadsByTarget, type AnnotatedTarget } from './threads-in-place.ts';
export {
  NOTABLE_SPREAD,
  differenceOf,
  ratingsByTouchpoint,
  ratingsOf,
  type Rated,
  roundScore,
  scoreOf,
  shownScore,
  spreadOf,
  tenth,
  type Score,
  type Viewpoint,
} from './score.ts';
export { asChannels, asEvidences, channelsOf, evidencesOf, isGuess } from './several.ts';
export { check, repair, repairAfter, withMending, withoutDoubles, type Flaw, type Repaired } from './check.ts';
export { leavingReferred } from './leaving-referred.ts';
export type { FlawCode } from './rules.ts';
export { applyEdit, edits, type EditArgs, type EditName } from './edits/index.ts';
export type { RowFields } from './edits/plain-edits.ts';
export { canAddTouchpoint, type TouchpointFields } from './edits/add-touchpoint.ts';
export type { AnnotationFields } from './edits/add-annotation.ts';
export type { Arrangement } from './edits/arrange-touchpoints.ts';
export { canMove } from './edits/move-touchpoints.ts';
export type { ChannelFields } from './edits/set-channel.ts';
export { canLink, type LinkEnds } from './edits/add-link.ts';
export { hasRoomFor, type PastedRecords } from './edits/paste-touchpoints.ts';
export { removablePhases } from './edits/remove-phases.ts';
export { canSplice } from './edits/splice-touchpoint.ts';
export { leastWidth } from './edits/resize-phase.ts';
export { fail, ok, type Result } from './result.ts';
