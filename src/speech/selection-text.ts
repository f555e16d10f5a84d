import { hasSelection, type Selection } from '#editor';
import type { Text } from '#i18n';
import type { JourneyMap } from '#model';
import { phaseTitleOf, titleOf } from './speaker.ts';

/** What is selected, and what the arrow keys do with it. */
export function selectionText(map: JourneyMap, selection: Selection, text: Text): string {
  const { touchpoints, links, phases } = selection;
  const t = text.speech.selected;
  if (!hasSelection(selection)) return t.nothing;
  if (phases.size > 1) return t.phases(phases.size);
  const [phase] = phases;
  if (phase !== undefined) return t.phase(phaseTitleOf(map, phase, text));
  if (touchpoints.size === 0) return t.links(links.size);
  const [first] = touchpoints;
  return touchpoints.size === 1 ? t.one(titleOf(map, first!, text)) : t.several(touchpoints.size);
}
