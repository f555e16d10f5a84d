import { ASPECTS, type Aspect, type Viewpoint } from '#model';

/**
 * How a field is read and edited in a cell: one line, several lines, one of a list, several of a list, a score −2…+2,
 * yes or no, or shown only.
 */
export type FieldKind = 'line' | 'text' | 'choice' | 'list' | 'score' | 'flag' | 'shown';

const KINDS = {
  title: 'line',
  phase: 'choice',
  description: 'text',
  voice: 'text',
  channel: 'choice',
  actors: 'list',
  stage: 'choice',
  medical: 'score',
  psychological: 'score',
  economic: 'score',
  social: 'score',
  moment: 'flag',
  status: 'choice',
  painPoint: 'text',
  journeys: 'shown',
  engagement: 'choice',
  mix: 'list',
  sources: 'text',
} as const satisfies Readonly<Record<string, FieldKind>>;

/** What a cell may hold of a touchpoint. */
export type FieldId = keyof typeof KINDS;

/** All fields in the order in which they are usually read. */
export const FIELD_IDS = Object.keys(KINDS) as readonly FieldId[];

export const isFieldId = (id: string): id is FieldId => id in KINDS;

export const kindOf = (field: FieldId): FieldKind => KINDS[field];

/** The aspect that a field scores, or null. */
export const aspectOf = (field: FieldId): Aspect | null => ASPECTS.find((aspect) => aspect === field) ?? null;

/** Whether nothing can be typed there: the mean of all perspectives is nobody's rating. */
export const isReadOnly = (field: FieldId, viewpoint: Viewpoint): boolean =>
  kindOf(field) === 'shown' || (viewpoint === 'all' && aspectOf(field) !== null);
