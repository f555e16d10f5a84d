import {
  RECORDS,
  asChannels,
  inOrder,
  type Aspect,
  type Duration,
  type Id,
  type JourneyMap,
  type TouchpointFields,
} from '#model';
import { phaseNamed } from '#knowledge';
import { durationFrom } from './duration-from.ts';
import { aspectOf, isOwn, kindOf } from './kind.ts';
import type { FieldId, OwnField } from './names.ts';
import { scoreFrom, type ScoreScale } from './scores.ts';
import { flagFrom, listFrom } from './texts.ts';
import { codeIn } from './vocabularies.ts';

/** What a typed or pasted text means for one touchpoint. */
export type FieldChange =
  | { readonly kind: 'fields'; readonly fields: TouchpointFields }
  | { readonly kind: 'phase'; readonly phaseId: Id }
  /** Of all links that lead on. */
  | { readonly kind: 'wait'; readonly duration: Duration | null }
  | { readonly kind: 'score'; readonly aspect: Aspect; readonly score: number | null };

/**
 * Reads the text of a field, names in either language, scores by `scale`; null where it cannot be understood. Empty
 * text clears.
 */
export function fieldChange(
  map: JourneyMap,
  field: FieldId,
  text: string,
  scale: ScoreScale = 'signed',
): FieldChange | null {
  const aspect = aspectOf(field);
  if (aspect !== null) {
    const score = scoreFrom(text, scale);
    return score === undefined ? null : { kind: 'score', aspect, score };
  }
  if (field === 'phase') {
    const phase = text.trim() === '' ? undefined : phaseNamed(inOrder(map.phases), text);
    return phase === undefined ? null : { kind: 'phase', phaseId: phase.id };
  }
  if (field === 'toNext') {
    const duration = durationIn(text);
    return duration === undefined ? null : { kind: 'wait', duration };
  }
  const fields = isOwn(field) ? ownFields(field, text) : null;
  return fields === null ? null : { kind: 'fields', fields };
}

/** What a text says in a field of the touchpoint's own record; null where it cannot be understood. */
export function ownFields(field: OwnField, text: string): TouchpointFields | null {
  if (field === 'channel') return asChannels(idsFrom(field, text));
  const value = valueFrom(field, text);
  return value === undefined ? null : { [field]: value };
}

function valueFrom(field: OwnField, text: string): unknown {
  switch (kindOf(field)) {
    case 'line':
    case 'text':
      return text;
    case 'flag':
      return flagFrom(text);
    case 'choice':
      return text.trim() === '' ? RECORDS.touchpoints[field].unset : codeIn(field, text);
    case 'list':
      return idsFrom(field, text);
    case 'duration':
      return durationIn(text);
    case 'score':
    case 'shown':
      return undefined;
  }
}

/** Null for an empty text, undefined for one that is no duration. */
const durationIn = (text: string): Duration | null | undefined =>
  text.trim() === '' ? null : (durationFrom(text) ?? undefined);

/** The ids or other names of a list, each once. */
const idsFrom = (field: OwnField, text: string): string[] => [
  ...new Set(listFrom(text).flatMap((each) => codeIn(field, each) ?? [])),
];
