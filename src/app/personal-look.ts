import { findPersonalData } from '#compliance';
import { textIn, type Language } from '#i18n';
import { personalKinds } from '#knowledge/rules';
import type { TextLook } from '#ui';

export { warmPersonalData } from '#compliance';

/** What may identify a person in a text of a field: underlined, and said by kind. Brings the patterns with it: loaded late. */
export function lookForPersonalData(text: string, language: Language): TextLook {
  const found = findPersonalData(text, { language });
  if (found.length === 0) return NOTHING;
  const names = new Set(found.map(({ kind }) => personalKinds.find(({ id }) => id === kind)?.name[language] ?? kind));
  return {
    marks: found.map(({ start, span }) => ({ start, end: start + span.length, tone: 'warning' })),
    note: textIn(language).personalData.mark([...names]),
  };
}

const NOTHING: TextLook = { marks: [], note: '' };
