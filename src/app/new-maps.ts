import type { Language } from '#i18n';
import type { NewMapChoice } from '#library';
import { blankMap, templateToMap } from '#format';
import type { JourneyMap } from '#model';
import { newId, now } from './clock.ts';

/** The map that a choice begins with. Rejects where an example does not come. */
export const mapOf = async (choice: NewMapChoice, language: Language): Promise<JourneyMap> => {
  const context = { now: now(), newId };
  if (choice.kind === 'blank') return blankMap(language, context);
  return templateToMap(await choice.template.worked(), language, context);
};
