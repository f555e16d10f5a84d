import type { OfferedTemplate, Template } from '#knowledge';

/** What a new map begins with. */
export type NewMapChoice<T extends Template = OfferedTemplate> =
  { readonly kind: 'blank' } | { readonly kind: 'template'; readonly template: T };
