import { FIELD_IDS, fieldHead, fieldName, type FieldId } from '#fields';
import type { Language } from '#i18n';

/** What the fields of a touchpoint are called in the inspector. */
export const fieldNames = (language: Language): Readonly<Record<FieldId, string>> =>
  inEach((field) => fieldName(field, language));

/** What they are called above a column and beside a row. */
export const fieldHeads = (language: Language): Readonly<Record<FieldId, string>> =>
  inEach((field) => fieldHead(field, language));

const inEach = (wordOf: (field: FieldId) => string): Record<FieldId, string> =>
  Object.fromEntries(FIELD_IDS.map((field) => [field, wordOf(field)])) as Record<FieldId, string>;
