/** Words, dates and numbers in Japanese and English. Knows nothing of maps. */
export { LANGUAGES, LANGUAGE_NAMES, isLanguage, pickLanguage, type Language } from './language.ts';
export { fetchAllWords, fetchWords, languagesHere, textIn, withAllWords, withWordsOf, type Text } from './text.ts';
export { formatBytes, formatDate, formatNumber, formatPercent, formatScore } from './number.ts';
export { readingsOf } from './reading.ts';
export { problemText } from './problem-text.ts';
export { changedAgo } from './ago.ts';
export { measureText } from './measure.ts';
