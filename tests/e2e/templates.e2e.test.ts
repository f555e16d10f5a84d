import { expect, test } from 'vitest';
import { templates } from '#knowledge';
import { visit } from './pages/index.ts';

// What each is made of is looked at without a browser (`tests/format/templates.test.ts`).
test('a new map begins empty or from a template, of which all are offered', async () => {
  const { page, t, library, editor } = await visit({ language: 'ja' });
  await library.create(t.newMap.blank);
  await editor.ready();
  const blank = await editor.map();
  expect([Object.keys(blank.phases).length >= 7, Object.keys(blank.touchpoints)]).toEqual([true, []]);
  await editor.toLibrary();

  await library.button(t.library.newMap).click();
  for (const { title } of templates) await library.newMap.getByRole('radio', { name: title.ja, exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await library.newMap.waitFor({ state: 'detached' });
  const { title, touchpoints } = templates[1]!;
  await library.create(title.ja);
  await editor.ready();
  const map = await editor.map();
  expect(Object.keys(map.touchpoints)).toHaveLength(touchpoints.length);
  expect(Object.values(map.journeys).some(({ personaId }) => personaId !== null)).toBe(true);
  await editor.toLibrary();
  await library.ready();
  expect((await library.titles()).toSorted()).toEqual([blank.info.title, title.ja].toSorted());
});
