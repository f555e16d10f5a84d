/** What the field knows, as tables of data. Knows nothing of any one map, of files or of screens. */
export { entryOf, nameOf, type Entry, type Name, type NameLanguage } from './entry.ts';
export { sources, type SourceId } from './sources.ts';
export { aspects, type AspectEntry } from './aspects.ts';
export { perspectives } from './perspectives.ts';
export { phaseKinds, standardPhases } from './phase-kinds.ts';
export { stages, type StageEntry } from './stages.ts';
export { evidences } from './evidences.ts';
export { engagements } from './engagements.ts';
export { advertisingReviews, opportunityStatuses, personalDataReviews, statuses } from './statuses.ts';
export { channelGroups, channels, type ChannelEntry, type ChannelGroup, type ChannelTraits } from './channels.ts';
export { actors } from './actors.ts';
export { mix } from './mix.ts';
export { matchActor, matchChannel } from './match.ts';
export { words } from './words.ts';
export { templates } from './templates/index.ts';
export type { Template, TemplateTouchpoint } from './templates/template.ts';
