import { personalDataSteps, type PlacedPersonalData } from '#compliance';
import type { Language } from '#i18n';
import type { JourneyMap } from '#model';
import { inSlices } from '../in-slices.ts';

export { redactedMap } from '#compliance';

/** What identifies a person on a map, looked for in slices. */
export const lookThrough = (map: JourneyMap, language: Language): Promise<readonly PlacedPersonalData[]> =>
  inSlices(personalDataSteps(map, { language }));
