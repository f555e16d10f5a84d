/** What a channel is judged by, in the order in which it is shown. */
export const TRAITS = ['credibility', 'immediacy', 'empathy'] as const;
export type Trait = (typeof TRAITS)[number];
