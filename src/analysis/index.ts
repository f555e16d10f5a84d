/** From a map to figures, rankings and codes. Knows nothing of screens, files and languages, and changes no map. */
export {
  experienceSeries,
  type SeriesOptions,
  type ExperiencePoint,
  type ExperienceSeries,
} from './experience-series.ts';
export {
  moveBetween,
  stageJumps,
  stagePath,
  stageTurns,
  type StageJump,
  type StageMove,
  type StageOnPath,
  type StageTurn,
} from './stage-path.ts';
export { stageFromAnswer, type Staging } from './staging.ts';
export { stagingAt, type StagingAt } from './staging-at.ts';
export type { ScoredAspect } from './scored-aspects.ts';
export { agreement, disagreements, type Disagreement } from './disagreement.ts';
export { krippendorffAlpha, type Agreement, type Metric } from './krippendorff.ts';
export { aspectsByScore, fallsOf, touchpointMeans, type Fall, type TouchpointMean } from './highs-and-lows.ts';
export { timeAlong } from './time-along.ts';
export { evidenceSummary, type EvidenceSummary } from './evidence-summary.ts';
export { ratingProgress } from './rating-progress.ts';
export { channelCharacter, type ChannelCharacter } from './channel-character.ts';
export { nextApproach, type NextApproach, type SuggestedAction } from './next-approach.ts';
export { opportunitiesByImpact } from './opportunity-ranking.ts';
export { quadrantOf, type Quadrant } from './opportunity-quadrant.ts';
export { overview, type Overview, type OverviewOptions } from './overview.ts';
export { excerptOf, type Excerpt } from './excerpt.ts';
export { findText, touchpointsFound, type Hit, type HitField } from './find-text.ts';
export { fold } from './fold.ts';
export { aspectScore, type AspectScore } from './aspect-score.ts';
export { sharedValue } from './shared-value.ts';
export {
  countDifferences,
  differences,
  placeKey,
  placesDiffering,
  type Difference,
  type DifferenceKind,
  type DifferencePlace,
} from './differences.ts';
export { textDifference, type TextPart } from './text-difference.ts';
export { createFindingsKeeper, findingsOf, type Findings, type FindingsKeeper } from './findings/keeper.ts';
export type { Finding, FindingCode, FindingOf } from './findings/finding.ts';
export {
  findingsByPlace,
  linkOfStep,
  markedKey,
  markedPlaces,
  type MarkedPlace,
} from './findings/findings-by-place.ts';
export {
  SEVERITIES,
  type Deed,
  type FindingPlace,
  type Grounds,
  type Returned,
  type Severity,
} from './findings/finding.ts';
export { findingRows } from './findings/table.ts';
export type { FindingRow } from './findings/draft.ts';
export { channelMisfit, fitRuleOf } from './findings/channel-fit.ts';
export { LOW, MIN as FEWEST_TOUCHPOINTS } from './findings/thresholds.ts';
export { burdenByPersona, type PersonaBurden } from './burden-by-persona.ts';
export { reviewStatus, wordingHits, wordingsToReview, type ReviewStatus } from './wordings.ts';
export { forExecutives, type ForExecutives } from './findings/for-executives.ts';
export {
  marketingTable,
  type MarketingCell,
  type MarketingRow,
  type MarketingRows,
  type MarketingTable,
} from './marketing-table.ts';
export { burdenAlong, type BurdenAlong, type BurdenBranch, type BurdenSum } from './burden-along.ts';
