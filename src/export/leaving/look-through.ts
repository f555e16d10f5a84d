import { personalDataSteps, type PlacedPersonalData } from '#compliance';
import type { Language } from '#i18n';
import type { JourneyMap } from '#model';

export { redactedMap } from '#compliance';

/** Milliseconds at a stretch; then whatever a person does comes first. */
const SLICE = 12;

/** What identifies a person on a map, looked for in slices. */
export async function lookThrough(map: JourneyMap, language: Language): Promise<readonly PlacedPersonalData[]> {
  const steps = personalDataSteps(map, { language });
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }
}
