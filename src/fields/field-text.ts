import { channelsOf, ratingsOf, shownScore, type JourneyMap, type Touchpoint, type Viewpoint } from '#model';
import { durationText, nameOf, type NameLanguage } from '#knowledge';
import { journeysThrough } from './journeys-through.ts';
import { aspectOf } from './kind.ts';
import type { FieldId, OwnField } from './names.ts';
import { waitsAfter } from './waits-after.ts';
import { YES, listText, scoreText } from './texts.ts';
import { vocabularyOf } from './vocabularies.ts';

/** What the text of a field depends on besides the touchpoint. */
export interface FieldContext {
  readonly map: JourneyMap;
  readonly language: NameLanguage;
  readonly viewpoint: Viewpoint;
}

/** A field as text, as it is shown, searched, sorted and copied; `fieldChange` reads it back. Empty where nothing is set. */
export function fieldText(touchpoint: Touchpoint, field: FieldId, { map, language, viewpoint }: FieldContext): string {
  const aspect = aspectOf(field);
  if (aspect !== null) {
    const ratings = ratingsOf(map, { touchpoint: touchpoint.id, aspect }, viewpoint);
    const score = shownScore(ratings, aspect, viewpoint);
    return score === null ? '' : scoreText(score);
  }
  switch (field) {
    case 'phase':
      return map.phases[touchpoint.phaseId]?.title ?? '';
    case 'journeys':
      return listText(
        journeysThrough(map, touchpoint.id).map(({ title }) => title),
        language,
      );
    case 'toNext':
      return listText(
        waitsAfter(map, touchpoint.id).map((duration) => durationText(duration, language)),
        language,
      );
    default:
      return ownText(touchpoint, field as OwnField, language);
  }
}

/** A field of the touchpoint's own record as text: ids by their names, unknown ones as they are. */
export function ownText(touchpoint: Touchpoint, field: OwnField, language: NameLanguage): string {
  const value = field === 'channel' ? channelsOf(touchpoint) : touchpoint[field];
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? YES : '';
  if (typeof value === 'object' && 'amount' in value) return durationText(value, language);
  const vocabulary = vocabularyOf(field);
  const named = (id: string): string => nameOf(vocabulary, id, language);
  return typeof value === 'string' ? named(value) : listText(value.map(named), language);
}
