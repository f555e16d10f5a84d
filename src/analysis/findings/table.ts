import { TABLES } from '#model';
import { row, type Search } from './row.ts';
import { channelMisfits, mixGaps, oneChannel, purposesOneSided } from './rows/channel-use.ts';
import { duplicates, onlyGoodPath, partsMissing, staffView } from './rows/coverage.ts';
import { fewVoices, momentsAssumed, perspectivesMissing, reasonsMissing, staleEvidence } from './rows/evidence.ts';
import { declarationsOld, interestsUndeclared, paidPostsUnmarked } from './rows/interests.ts';
import { longTroughs } from './rows/long-trough.ts';
import { engagementFlat, measuresMissing, measuresThin } from './rows/measures.ts';
import { methodOpen } from './rows/method.ts';
import { lowStillIdea, opportunitiesIncomplete, painUnanswered, quickWinsIdle } from './rows/opportunities.ts';
import { personalData } from './rows/personal-data.ts';
import { deadEnds, journeyPieces, unreachable } from './rows/paths.ts';
import { burdenHeavy, circumstancesUnknown, personasMissing } from './rows/people.ts';
import { plannedWithoutEffect } from './rows/planned.ts';
import { behavioursMissing, earlyStagesMissing, longInStage, relapsesUnanswered, stageSkips } from './rows/staging.ts';
import { aspectsPart, steepFalls } from './rows/steps.ts';
import { hiddenSuffering, suffering } from './rows/suffering.ts';
import { viewsApart } from './rows/views-apart.ts';
import { wordingRules, wordingUnreviewed } from './rows/wording.ts';

const CARDS = ['touchpoints', 'phases'] as const;
const SCORES = [...CARDS, 'ratings'] as const;
const PATHS = [...CARDS, 'journeys', 'links'] as const;
const TOLD = [...PATHS, 'ratings'] as const;
const ANSWERS = [...SCORES, 'opportunities'] as const;

/**
 * Every kind of finding, a row each, the order of which parts those of equal rank. A new one is a row here, its code and
 * parameters in `finding.ts`, its function in `rows/` and its sentence in the messages; the compiler asks for the rest.
 */
// prettier-ignore
export const findingRows: readonly Search[] = [
  // What patients go through.
  row('suffering', { severity: 'alert', who: 'PC', deed: 'contactFirst', source: 'journeyMapping', reads: SCORES, find: suffering }),
  row('hiddenSuffering', { severity: 'alert', who: 'PCE', deed: 'contactFirst', source: 'journeyMapping', reads: SCORES, find: hiddenSuffering }),
  row('steepFall', { severity: 'warn', who: 'PCM', deed: 'addOpportunity', reads: TOLD, find: steepFalls }),
  row('longTrough', { severity: 'warn', who: 'PCM', deed: 'addOpportunity', reads: TOLD, find: longTroughs }),
  row('aspectsPart', { severity: 'note', who: 'CME', deed: 'talk', reads: TOLD, find: aspectsPart }),
  row('disagreement', { severity: 'warn', who: 'PCME', deed: 'talk', reads: SCORES, find: viewsApart }),
  row('plannedWithoutEffect', { severity: 'note', who: 'ME', deed: 'fillIn', lists: 'touchpoints', reads: ANSWERS, find: plannedWithoutEffect }),
  // How well it is known.
  row('momentAssumed', { severity: 'warn', who: 'CM', deed: 'askPatients', source: 'journeyMapping', lists: 'touchpoints', reads: SCORES, find: momentsAssumed }),
  row('reasonMissing', { severity: 'note', who: 'CM', deed: 'fillIn', source: 'journeyMapping', lists: 'touchpoints', reads: SCORES, find: reasonsMissing }),
  row('staleEvidence', { severity: 'note', who: 'ME', deed: 'askPatients', lists: 'touchpoints', reads: [...SCORES, 'today'], find: staleEvidence }),
  row('fewVoices', { severity: 'note', who: 'PM', deed: 'askPatients', lists: 'touchpoints', reads: SCORES, find: fewVoices }),
  row('perspectiveMissing', { severity: 'note', who: 'PCME', deed: 'askPatients', gate: 'worked', reads: SCORES, find: perspectivesMissing }),
  // How the journeys run.
  row('unreachable', { severity: 'note', who: 'M', deed: 'link', lists: 'touchpoints', reads: PATHS, find: unreachable }),
  row('journeyPieces', { severity: 'warn', who: 'M', deed: 'link', reads: PATHS, find: journeyPieces }),
  row('deadEnd', { severity: 'note', who: 'CM', deed: 'link', lists: 'touchpoints', reads: PATHS, find: deadEnds }),
  row('partsMissing', { severity: 'note', who: 'PM', deed: 'addTouchpoints', source: 'journeyMapping', gate: 'worked', reads: CARDS, find: partsMissing }),
  row('staffView', { severity: 'warn', who: 'PM', deed: 'addTouchpoints', source: 'journeyMapping', gate: 'worked', reads: CARDS, find: staffView }),
  row('onlyGoodPath', { severity: 'warn', who: 'PM', deed: 'addTouchpoints', source: 'journeyMapping', gate: 'worked', reads: TOLD, find: onlyGoodPath }),
  row('duplicateTouchpoints', { severity: 'note', who: 'M', deed: 'mend', reads: CARDS, find: duplicates }),
  // Readiness to change.
  row('stageSkip', { severity: 'note', who: 'CM', deed: 'addTouchpoints', source: 'stagesOfChange', reads: PATHS, find: stageSkips }),
  row('relapseUnanswered', { severity: 'warn', who: 'CM', deed: 'planApproach', source: 'stagesOfChange', reads: [...TOLD, 'opportunities'], find: relapsesUnanswered }),
  row('behaviourMissing', { severity: 'warn', who: 'CM', deed: 'fillIn', source: 'mhlwGuidance', reads: PATHS, find: behavioursMissing }),
  row('earlyStagesMissing', { severity: 'warn', who: 'ME', deed: 'addTouchpoints', source: 'stagesOfChange', reads: PATHS, find: earlyStagesMissing }),
  row('longInStage', { severity: 'note', who: 'CM', deed: 'planApproach', source: 'stagesOfChange', reads: PATHS, find: longInStage }),
  // By which channels, for what.
  row('channelMisfit', { severity: 'note', who: 'CM', deed: 'changeChannel', reads: [...TOLD, 'channels'], find: channelMisfits }),
  row('oneChannel', { severity: 'note', who: 'ME', deed: 'changeChannel', gate: 'worked', reads: CARDS, find: oneChannel }),
  row('mixGap', { severity: 'note', who: 'ME', deed: 'addTouchpoints', source: 'marketingMix', gate: 'worked', reads: CARDS, find: mixGaps }),
  row('purposeOneSided', { severity: 'note', who: 'ME', deed: 'addTouchpoints', lists: 'touchpoints', reads: CARDS, find: purposesOneSided }),
  // What is done about it.
  row('painUnanswered', { severity: 'warn', who: 'PE', deed: 'addOpportunity', lists: 'touchpoints', reads: ANSWERS, find: painUnanswered }),
  row('lowStillIdea', { severity: 'warn', who: 'CE', deed: 'decide', lists: 'touchpoints', reads: ANSWERS, find: lowStillIdea }),
  row('opportunityIncomplete', { severity: 'note', who: 'E', deed: 'fillIn', source: 'journeyMapping', lists: 'opportunities', reads: [...CARDS, 'opportunities'], find: opportunitiesIncomplete }),
  row('quickWinIdle', { severity: 'warn', who: 'ME', deed: 'decide', reads: [...CARDS, 'opportunities'], find: quickWinsIdle }),
  row('measureMissing', { severity: 'note', who: 'CE', deed: 'fillIn', gate: 'worked', reads: [...CARDS, 'measures'], find: measuresMissing }),
  row('measureThin', { severity: 'note', who: 'ME', deed: 'fillIn', source: 'patientExperience', lists: 'measures', reads: ['measures', 'today'], find: measuresThin }),
  // Whose it is, and what it costs them.
  row('engagementFlat', { severity: 'note', who: 'PC', deed: 'planApproach', source: 'engagement', reads: PATHS, find: engagementFlat }),
  row('personaMissing', { severity: 'note', who: 'M', deed: 'fillIn', source: 'journeyMapping', gate: 'worked', lists: 'journeys', reads: PATHS, find: personasMissing }),
  row('circumstanceUnknown', { severity: 'warn', who: 'CM', deed: 'askPatients', reads: [...TOLD, 'personas'], find: circumstancesUnknown }),
  row('burdenHeavy', { severity: 'note', who: 'PE', deed: 'addOpportunity', lists: 'touchpoints', reads: ANSWERS, find: burdenHeavy }),
  // Rules of what is said, of privacy and of interests.
  row('wordingRule', { severity: 'alert', who: 'ME', deed: 'mend', source: 'advertisingGuideline', gate: 'any', reads: [...CARDS, 'channels'], find: wordingRules }),
  row('wordingUnreviewed', { severity: 'warn', who: 'ME', deed: 'review', source: 'advertisingGuideline', gate: 'any', lists: 'touchpoints', reads: [...CARDS, 'channels'], find: wordingUnreviewed }),
  row('interestUndeclared', { severity: 'warn', who: 'ME', deed: 'fillIn', source: 'conflictOfInterest', gate: 'any', reads: [...CARDS, 'interests'], find: interestsUndeclared }),
  row('paidPostUnmarked', { severity: 'alert', who: 'ME', deed: 'mend', source: 'hiddenAdvertising', gate: 'any', reads: [...CARDS, 'interests'], find: paidPostsUnmarked }),
  row('declarationOld', { severity: 'note', who: 'E', deed: 'fillIn', source: 'conflictOfInterest', gate: 'any', lists: 'interests', reads: ['interests', 'today'], find: declarationsOld }),
  row('personalData', { severity: 'alert', who: 'PCME', deed: 'mend', source: 'personalInformation', gate: 'any', reads: [...TABLES, 'info'], find: personalData }),
  // How the map came about.
  row('methodOpen', { severity: 'note', who: 'ME', deed: 'fillIn', source: 'journeyMapping', gate: 'worked', reads: [...SCORES, 'info', 'today'], find: methodOpen }),
];
