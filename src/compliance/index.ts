/** Reads words as the rules of advertising and the protection of personal data do. Knows no screen and no file. */
export { channelKind } from './channel-kind.ts';
export { wordingChannel } from './wording-channel.ts';
export { warmAdvertising, checkAdvertising, type AdvertisingFinding } from './check-advertising.ts';
export { checklistOf, type ChecklistLine } from './checklist.ts';
export { isCardNumber, isInsurerNumber, isMyNumber, isNhsNumber } from './personal/check-digits.ts';
export { warmPersonalData, findPersonalData, type PersonalFinding } from './personal/find-personal-data.ts';
export { redact, redactAll } from './redact.ts';
export { freeTexts, type FreeText, type TextPlace } from './personal/free-texts.ts';
export { personalDataIn, personalDataSteps, type PlacedPersonalData } from './personal/personal-data-in.ts';
export { redactedMap, type Redaction } from './personal/redacted-map.ts';
