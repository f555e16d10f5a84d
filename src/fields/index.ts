/** What people see of a touchpoint, field by field: names, texts, and what texts mean. Knows nothing of screens and files. */
export { FIELD_IDS, fieldHead, fieldName, fieldNamed, isFieldId, type FieldId, type OwnField } from './names.ts';
export { OWN_FIELDS, aspectOf, isReadOnly, isUnset, kindOf, type FieldKind } from './kind.ts';
export { evidenceText, evidencesFrom } from './evidence-text.ts';
export { durationFrom } from './duration-from.ts';
export { fieldText, ownText, type FieldContext } from './field-text.ts';
export { fieldChange, ownFields, type FieldChange } from './field-change.ts';
export { codeIn, isOpen, vocabularyOf, type ListField } from './vocabularies.ts';
export { LIST_SEPARATORS, SEPARATORS, YES, listFrom, numberFrom } from './texts.ts';
export { inGivenOrder, withMoved, withShown, type Arrangement } from './arrangement.ts';
export { journeysThrough } from './journeys-through.ts';
export {
  SCALES,
  SCORE_SCALES,
  columnScale,
  isFineScale,
  scaleIn,
  scaleOf,
  scalesOf,
  scoreFrom,
  type Scales,
  type ScoreScale,
} from './scores.ts';
export { recordFieldName } from './record-names.ts';
export { recordFieldText, recordName } from './record-texts.ts';
