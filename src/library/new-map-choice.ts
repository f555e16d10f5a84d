import type { Template } from '#knowledge';

/** What a new map begins with. */
export type NewMapChoice = { readonly kind: 'blank' } | { readonly kind: 'template'; readonly template: Template };
