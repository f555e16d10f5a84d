import { fieldName, fieldText, type FieldId } from '#fields';
import type { NameLanguage } from '#knowledge';
import { ASPECTS, spanOf, touchpointsInPlace, type JourneyMap, type Touchpoint } from '#model';

/**
 * A map as an outline for other programs: phases, touchpoints indented under them, and a line further in the channel
 * and the mean scores. `outlineDrafts` reads it back.
 */
export function outlineText(map: JourneyMap, language: NameLanguage): string {
  const colon = language === 'ja' ? '：' : ': ';
  const label = (field: FieldId): string => fieldName(field, language);
  const factsOf = (touchpoint: Touchpoint): string[] =>
    FACTS.flatMap((field) => {
      const text = fieldText(touchpoint, field, { map, language, viewpoint: 'all' });
      return text === '' ? [] : [`${label(field)}${colon}${text}`];
    });
  const lines: string[] = [];
  let phaseId = '';
  for (const touchpoint of touchpointsInPlace(map)) {
    if (touchpoint.phaseId !== phaseId) lines.push(spanOf(map, touchpoint.phaseId)?.phase.title || label('phase'));
    phaseId = touchpoint.phaseId;
    lines.push(`  ${touchpoint.title || '…'}`);
    const facts = factsOf(touchpoint);
    if (facts.length > 0) lines.push(`    ${facts.join(' / ')}`);
  }
  return lines.join('\n');
}

const FACTS: readonly FieldId[] = ['channel', 'duration', 'toNext', ...ASPECTS];
