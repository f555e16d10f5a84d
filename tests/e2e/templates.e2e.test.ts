import { expect, test } from 'vitest';
import { templates } from '#knowledge';
import { textIn } from '#i18n';
import { overlapsIn, visit } from './pages/index.ts';

// Each is made in one of the languages; what it is made of holds in both (`tests/format/templates.test.ts`).
test.each([
  ['en', 0],
  ['ja', 1],
] as const)('a new map begins empty or from any template (%s)', async (language, first) => {
  const { library, editor } = await visit({ language });
  const choices = [textIn(language).newMap.blank, ...templates.map(({ title }) => title[language])];
  const chosen = choices.filter((_, index) => index % 2 === first);
  for (const choice of chosen) {
    await library.create(choice);
    await editor.ready();
    const map = await editor.map();
    const isBlank = choice === choices[0];
    const facts = {
      overlaps: overlapsIn(map),
      phases: Object.keys(map.phases).length >= (isBlank ? 7 : 3),
      touchpoints: isBlank ? Object.keys(map.touchpoints).length === 0 : Object.keys(map.touchpoints).length >= 12,
      journeys: isBlank || Object.keys(map.journeys).length >= 1,
      links: isBlank || Object.keys(map.links).length >= 11,
      reasons: Object.values(map.ratings).every(({ reason, evidence }) => reason !== '' && evidence === 'assumption'),
      people: isBlank || Object.values(map.journeys).some(({ personaId }) => personaId !== null),
      told: isBlank || Object.values(map.touchpoints).every(({ description, voice }) => description && voice),
      judged: Object.values(map.opportunities).every(({ impact, effort }) => impact !== null && effort !== null),
      unplaced: Object.values(map.touchpoints).filter(({ title }) => title === '').length,
    };
    expect(facts, choice).toEqual({
      overlaps: [],
      phases: true,
      touchpoints: true,
      journeys: true,
      links: true,
      reasons: true,
      people: true,
      told: true,
      judged: true,
      unplaced: 0,
    });
    await editor.toLibrary();
    await library.ready();
  }
  expect(await library.titles()).toHaveLength(chosen.length);
});
