import { ASPECTS, RECORDS, isSame, type Aspect, type Form, type Touchpoint, type Viewpoint } from '#model';
import { FIELD_IDS, type FieldId, type OwnField } from './names.ts';

/**
 * How a field is read and edited in a cell: one line, several lines, one of a list, several of a list, a score −2…+2,
 * yes or no, a duration, or shown only.
 */
export type FieldKind = 'line' | 'text' | 'choice' | 'list' | 'score' | 'flag' | 'duration' | 'shown';

export const kindOf = (field: FieldId): FieldKind => KINDS[field];

/** The aspect that a field scores, or null. */
export const aspectOf = (field: FieldId): Aspect | null => ASPECTS.find((aspect) => aspect === field) ?? null;

/** Whether the field stands in the touchpoint's own record. */
export const isOwn = (field: FieldId): field is OwnField => Object.hasOwn(RECORDS.touchpoints, field);

/** The fields that stand in the touchpoint's own record. */
export const OWN_FIELDS: readonly OwnField[] = FIELD_IDS.filter(isOwn);

/** Whether nobody has set a field of the touchpoint's own record. */
export const isUnset = (touchpoint: Touchpoint, field: FieldId): boolean =>
  isOwn(field) && isSame(touchpoint[field], RECORDS.touchpoints[field].unset);

/** Whether nothing can be typed there: the mean of all perspectives is nobody's rating. */
export const isReadOnly = (field: FieldId, viewpoint: Viewpoint): boolean =>
  kindOf(field) === 'shown' || (viewpoint === 'all' && aspectOf(field) !== null);

function kindFor(field: FieldId): FieldKind {
  if (field === 'channel') return 'list';
  if (isOwn(field)) return kindOfForm(RECORDS.touchpoints[field].form);
  if (field === 'toNext') return 'duration';
  return field === 'phase' ? 'choice' : field === 'journeys' ? 'shown' : 'score';
}

function kindOfForm(form: Form): FieldKind {
  switch (form.kind) {
    case 'title':
      return 'line';
    case 'text':
    case 'flag':
    case 'list':
    case 'choice':
      return form.kind;
    case 'optional':
      return form.of.kind === 'group' ? 'duration' : 'choice';
    default:
      return 'shown';
  }
}

const KINDS = Object.fromEntries(FIELD_IDS.map((field) => [field, kindFor(field)])) as Record<FieldId, FieldKind>;
