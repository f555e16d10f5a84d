/** What is said of a map to those who hear it: names of cards and links, announcements. Pure; knows nothing of React and screens. */
export { describeLink } from './describe-link.ts';
export { describePhase } from './describe-phase.ts';
export { describeTouchpoint } from './describe-touchpoint.ts';
export { hardMomentsText } from './executives-text.ts';
export { findingSentence } from './finding-sentence.ts';
export { recordTitle } from './record-title.ts';
export { interestsTexts, interestText } from './interests-text.ts';
export { noticeText } from './notice-text.ts';
export { selectionText } from './selection-text.ts';
export { stepText, type Told } from './step-text.ts';
export type { Speaker } from './speaker.ts';
