import { OWN_FIELDS, listFrom, numberFrom, ownFields, type FieldId } from '#fields';
import { matchEntry, stages } from '#knowledge';
import { ASPECTS, roundScore, type Aspect, type Stage, type TouchpointFields } from '#model';
import { onScale, type ScoreScale } from '../score-scale.ts';
import { titled, type PastedItem } from './item.ts';

/** What a text says under the heads of fields: several values of one field are joined. */
export type FieldValues = ReadonlyMap<FieldId, readonly string[]>;

/**
 * The touchpoint that these values describe. `scale`: whether scores are −2…+2 or, as in many journey maps, 1…5 with
 * 3 in the middle. A value that cannot be understood counts as none.
 */
export function itemOf(values: FieldValues, scale: ScoreScale = 'signed'): PastedItem {
  const of = (id: FieldId): string => (values.get(id) ?? []).join('\n').trim();
  const own = OWN_FIELDS.filter((id) => of(id) !== '').map((id) => ownFields(id, of(id)));
  const fields: TouchpointFields = Object.assign({}, ...own, titled(of('title'), of('description')));
  const ratings = ASPECTS.flatMap((aspect: Aspect) => {
    const number = numberFrom(of(aspect));
    return number === null ? [] : [{ aspect, score: roundScore(onScale(number, scale)) }];
  });
  return { fields, ratings, phase: of('phase') || null, journeys: listFrom(of('journeys')) };
}

/** The stage of change that a text names in either language; null if it names none. */
export const stageNamed = (text: string): Stage | null => matchEntry(stages, text)?.id ?? null;
