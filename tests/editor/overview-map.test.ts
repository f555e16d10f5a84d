import { expect, test } from 'vitest';
import { showsOverviewMap } from '#editor';

test.each([
  ['a small map whose curves show the same', { overviewMap: null, isExperienceOpen: true }, 26, 0.6, false],
  ['a small map without curves', { overviewMap: null, isExperienceOpen: false }, 26, 0.6, true],
  ['many touchpoints', { overviewMap: null, isExperienceOpen: true }, 61, 0.6, true],
  ['a map seen whole only from afar', { overviewMap: null, isExperienceOpen: true }, 26, 0.34, true],
  ['a small map, if one wants it', { overviewMap: true, isExperienceOpen: true }, 26, 0.6, true],
  ['a large map, if one does not', { overviewMap: false, isExperienceOpen: true }, 500, 0.1, false],
])('the overview map is shown or not: %s', (_, session, touchpoints, zoomOfAll, isShown) => {
  expect(showsOverviewMap(session, { touchpoints, zoomOfAll })).toBe(isShown);
});
