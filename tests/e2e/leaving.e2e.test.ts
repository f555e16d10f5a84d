import { expect, test } from 'vitest';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { visitMap } from './pages/index.ts';

const NAMED = map(
  '西村 恵子様の旅路',
  phase('発症', 'call ward'),
  card('call', { title: '西村 恵子から電話', voice: '連絡先は 090-1234-5678 です。' }),
  card('ward', { title: '入院', sources: 'マイナンバー 123456789018' }),
  journey('Main', 'call > ward'),
  rating('call', 'medical', -1, { reason: '西村 恵子が待った。' }),
);
const SPANS = ['西村', '恵子', '090-1234-5678', '123456789018'];

test('a map that names a person is asked about before it leaves, and nothing of it is in the bytes of the copy', async () => {
  const { app, page, exporting, editor, t } = await visitMap(NAMED);
  await editor.hasCards(2);
  const question = page.getByRole('dialog', { name: t.personalData.title });
  for (const format of ['JSON', 'SVG'] as const) {
    await exporting.open();
    await exporting.choose(format);
    await exporting.dialog.getByRole('button', { name: t.exporting.save, exact: true }).click();
    await question.waitFor();
    expect(await question.getByRole('button', { name: t.personalData.asItIs }).isDisabled()).toBe(true);
    expect(await question.innerText()).toContain(t.personalData.notAsItIs);
    const file = await app.download(() => question.getByRole('button', { name: t.personalData.redact }).click());
    const { name, text } = file;
    for (const span of SPANS) expect(`${name} ${text}`, `${format}: ${span}`).not.toContain(span);
    expect(text).toMatch(/［氏名］|\[name\]/);
    await exporting.dialog.waitFor({ state: 'detached' });
  }
  expect((await editor.map()).touchpoints['call']?.title, 'the map itself stays').toBe('西村 恵子から電話');

  // What other programs get of copied cards is without it, too.
  await editor.card('西村 恵子から電話').click();
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/［氏名］|\[name\]/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const span of SPANS) expect(copied).not.toContain(span);

  // Mending leads to the place.
  await exporting.open();
  await exporting.choose('JSON');
  await exporting.dialog.getByRole('button', { name: t.exporting.save, exact: true }).click();
  await question.getByRole('button', { name: t.personalData.mendAt('123456789018') }).click();
  await page.getByRole('textbox', { name: t.inspector.title }).first().waitFor();
  await expect.poll(() => page.locator('.editor-screen').innerText()).toContain('入院');
});
