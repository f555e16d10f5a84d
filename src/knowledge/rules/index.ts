/** The dated pack of rules for words that go out, and of what identifies a person: data, one row a rule. */
export { advertisingRules } from './advertising/index.ts';
export { editions, rulePack } from './pack.ts';
export { channelKinds } from './channel-kinds.ts';
export { liftingItems, unapprovedCare, type ItemId } from './items.ts';
export { deniedClaim, deniedPractice, reported } from './reading.ts';
export type { AdvertisingRule, ChannelKind, Lifted, Patterns, RuleId, Severity, Trigger } from './rule.ts';
export { vocabulary } from './vocabulary/index.ts';
export {
  ambiguousSurnames,
  eponymEnds,
  foreignSurnames,
  givenNames,
  honorifics,
  latinGivenNames,
  nameLabels,
  personalKinds,
  roles,
  shapes,
  surnames,
  titleWords,
  type PersonalKindId,
  type PersonalPattern,
} from './personal/index.ts';
