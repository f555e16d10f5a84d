export { givenNames, latinGivenNames } from './given-names.ts';
export type { PersonalKindId, PersonalPattern } from './kind.ts';
export { personalKinds } from './kinds.ts';
export { eponymEnds, honorifics, nameLabels, roles, titleWords } from './people-words.ts';
export { shapes } from './shapes.ts';
export { ambiguousSurnames, foreignSurnames, surnames } from './surnames.ts';
