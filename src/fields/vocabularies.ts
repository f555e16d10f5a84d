import { actors, channels, engagements, matchEntry, mix, purposes, stages, statuses, type Entry } from '#knowledge';
import { RECORDS, type Touchpoint } from '#model';
import type { FieldId, OwnField } from './names.ts';

/** Fields that hold several of what is known. */
export type ListField = { [F in OwnField]: Touchpoint[F] extends readonly string[] ? F : never }[OwnField];

/** Fields that hold ids, or texts where an id might stand: one of several, or some of them. */
type CodedField = ListField | 'channel' | 'stage' | 'status' | 'engagement';

const VOCABULARIES: Readonly<Record<CodedField, readonly Entry[]>> = {
  channel: channels,
  actors,
  stage: stages,
  status: statuses,
  engagement: engagements,
  mix,
  purposes,
};

/** The id that a text names in either language; the text itself where any may stand, else undefined. */
export const codeIn = (field: FieldId, text: string): string | undefined =>
  matchEntry(vocabularyOf(field), text)?.id ?? (isOpen(field) ? text.trim() : undefined);

/** What can be chosen in a field; empty where it is not made of known things. */
export const vocabularyOf = (field: FieldId): readonly Entry[] => (isCoded(field) ? VOCABULARIES[field] : []);

/** Whether any other text may stand there too, which is then shown as it is. */
export function isOpen(field: FieldId): boolean {
  if (!isCoded(field)) return false;
  const { form } = RECORDS.touchpoints[field];
  const each = form.kind === 'list' ? form.item : form.kind === 'optional' ? form.of : form;
  return each.kind === 'title';
}

const isCoded = (field: FieldId): field is CodedField => Object.hasOwn(VOCABULARIES, field);
