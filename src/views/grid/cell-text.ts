import type { JourneyMap, Touchpoint, Viewpoint } from '#model';
import { actors, channels, engagements, mix, nameOf, stages, statuses, type NameLanguage } from '#knowledge';
import { formatScore } from '#i18n';
import { aspectScore } from '#analysis';
import { aspectOf, type FieldId } from './field.ts';
import { journeysThrough } from './journeys-through.ts';

/** What the text of a cell depends on besides the touchpoint. */
export interface CellContext {
  readonly map: JourneyMap;
  readonly language: NameLanguage;
  readonly viewpoint: Viewpoint;
}

/** Yes in a field of yes and no, in every language. */
export const YES = '★';

/** What stands between the names of a list. */
export const SEPARATORS: Readonly<Record<NameLanguage, string>> = { ja: '、', en: ', ' };

/** A cell as text, as it is shown, searched, sorted and copied; `cellChange` reads it back. Empty where nothing is set. */
export function cellText(touchpoint: Touchpoint, field: FieldId, { map, language, viewpoint }: CellContext): string {
  const list = (names: readonly string[]): string => names.join(SEPARATORS[language]);
  const aspect = aspectOf(field);
  if (aspect !== null) {
    const { value } = aspectScore(map, [touchpoint.id], { aspect, viewpoint });
    return value === null ? '' : formatScore(language, value);
  }
  switch (field) {
    case 'phase':
      return map.phases[touchpoint.phaseId]?.title ?? '';
    case 'channel':
      return touchpoint.channel === null ? '' : nameOf(channels, touchpoint.channel, language);
    case 'actors':
      return list(touchpoint.actors.map((actor) => nameOf(actors, actor, language)));
    case 'mix':
      return list(touchpoint.mix.map((each) => nameOf(mix, each, language)));
    case 'stage':
      return touchpoint.stage === null ? '' : nameOf(stages, touchpoint.stage, language);
    case 'engagement':
      return touchpoint.engagement === null ? '' : nameOf(engagements, touchpoint.engagement, language);
    case 'status':
      return nameOf(statuses, touchpoint.status, language);
    case 'moment':
      return touchpoint.moment ? YES : '';
    case 'journeys':
      return list(journeysThrough(map, touchpoint.id).map(({ title }) => title));
    default:
      return touchpoint[field as 'title' | 'description' | 'voice' | 'painPoint' | 'sources'];
  }
}
