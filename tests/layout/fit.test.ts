import { expect, test } from 'vitest';
import { outlineToMap, templateToMap } from '#format';
import { templates } from '#knowledge';
import { phaseSpans, type JourneyMap } from '#model';
import { readContext } from '../format/support.ts';
import { sceneOf } from '../scene/build-scene.ts';

/** What a map is fitted into beside the left panel of a window of 1440 × 900, over the curves, CSS px. */
const ROOM = { width: 1176, height: 488 };

function zoomAtFit(map: JourneyMap): number {
  const width = phaseSpans(map).at(-1)!.right;
  return Math.min(ROOM.width / width, ROOM.height / sceneOf(map).bounds!.height);
}

test.each(templates.flatMap((template) => (['ja', 'en'] as const).map((language) => [template, language] as const)))(
  'the template $0.id in $1 fits at 55 % or more',
  (template, language) => {
    expect(zoomAtFit(templateToMap(template, language, readContext()))).toBeGreaterThanOrEqual(0.55);
  },
);

test('sixty touchpoints in eight phases fit at 42 % or more', () => {
  const touchpoints = (count: number) => Array.from({ length: count }, () => ({ fields: {} }));
  const phases = [8, 7, 8, 7, 8, 7, 8, 7].map((count) => ({
    title: '',
    kind: 'custom' as const,
    touchpoints: touchpoints(count),
  }));
  const map = outlineToMap(
    { title: '', phases, journeys: [{ title: '', aspects: ['medical'], steps: 'all' }] },
    readContext(),
  );
  expect(zoomAtFit(map)).toBeGreaterThanOrEqual(0.42);
});
