import { SEPARATORS, fieldText, type FieldContext } from '#fields';
import { ASPECTS, targetKey, threadsByTarget, type JourneyMap, type Opportunity, type Touchpoint } from '#model';
import { aspects, burdenText, nameOf } from '#knowledge';
import { fieldOf, type RowId } from './row.ts';

/** A cell as text, as it is edited and read aloud: of opportunities and annotations a line each. */
export function rowText(touchpoint: Touchpoint, row: RowId | 'title', context: FieldContext): string {
  const field = fieldOf(row);
  if (field !== null) return fieldText(touchpoint, field, context);
  if (row === 'opportunities')
    return opportunitiesAt(context.map, touchpoint.id)
      .map(({ title }) => oneLine(title))
      .join('\n');
  if (row === 'burden') return burdenText(touchpoint.burden, context.language);
  // It is of more than one touchpoint.
  if (row === 'burdenSum') return '';
  if (row === 'annotations') return openTexts(context.map, touchpoint.id).join('\n');
  const scores = ASPECTS.flatMap((aspect) => {
    const score = fieldText(touchpoint, aspect, context);
    return score === '' ? [] : [`${nameOf(aspects, aspect, context.language)} ${score}`];
  });
  return scores.join(SEPARATORS[context.language]);
}

/** What could be done better at a touchpoint. */
export const opportunitiesAt = (map: JourneyMap, touchpoint: string): Opportunity[] =>
  Object.values(map.opportunities).filter(({ touchpointIds }) => touchpointIds.includes(touchpoint));

const openTexts = (map: JourneyMap, touchpoint: string): string[] =>
  (threadsByTarget(map).get(targetKey({ kind: 'touchpoint', id: touchpoint })) ?? [])
    .filter(({ root }) => root.resolvedAt === null)
    .map(({ root }) => oneLine(root.text));

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();
