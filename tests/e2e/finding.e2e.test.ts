import { expect, test } from 'vitest';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { touchpointOf, visitMap } from './pages/index.ts';

const far = map(
  '糖尿病',
  phase('予防', 't1 t2'),
  phase('治療', 't3 t4 t5 t6 t7 t8'),
  journey('受診', 't1 > t2 > t3', { aspects: ['medical'] }),
  journey('家計', 't3 > t8', { aspects: ['economic'] }),
  card('t1', { title: '健診の案内' }),
  card('t2', { title: '検査を受ける' }),
  card('t8', { title: '薬局', voice: 'けんさの数値がよくなった' }),
);

const selectedTitle = '.card.is-selected [role=img]';

test('commands and places are found by words, and what this person set is there again', async () => {
  const screens = await visitMap(far, { language: 'ja' });
  const { page, t, editor, library, app } = screens;
  const { keyboard } = page;
  await editor.saved();

  // The palette: an English word in the Japanese program, and the focus comes back.
  await editor.canvas.focus();
  await keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: t.find.palette.title });
  await palette.getByRole('combobox').fill('zoom to 100');
  await keyboard.press('Enter');
  await expect.poll(editor.zoom).toBe(100);
  await expect.poll(editor.focus).toBe('canvas');
  await editor.button(t.commands.commandPalette).click();
  await palette.getByRole('combobox').fill('薬局');
  await keyboard.press('Enter');
  await expect.poll(() => page.locator(selectedTitle).getAttribute('aria-label')).toContain('薬局');
  await palette.waitFor({ state: 'detached' });

  // Finding, also from a field that keeps its keys: never the browser's own search.
  await keyboard.press('Enter');
  await editor.naming.waitFor();
  await keyboard.press('Control+f');
  const field = page.getByRole('searchbox', { name: t.find.title });
  await field.fill('ケンサ');
  await expect.poll(() => page.locator('.find-count').innerText()).toBe(t.find.at(1, 1));
  await field.fill('検査');
  await expect.poll(() => page.locator('.find-count').innerText()).toBe(t.find.at(1, 1));
  await expect.poll(() => page.locator(selectedTitle).getAttribute('aria-label')).toContain('検査を受ける');
  await expect.poll(() => page.locator('.card.is-found').count()).toBe(1);
  await keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await expect.poll(editor.focus).toBe('canvas');
  await expect.poll(() => page.locator('.card.is-found').count()).toBe(0);

  // Ctrl+S has nothing to do and says so.
  await keyboard.press('Control+s');
  await page.getByText(t.editor.allSaved).waitFor();

  // The filter dims, says so, and is remembered with the width of the panel and the selection.
  await page.getByRole('toolbar', { name: t.find.aspects }).getByRole('button', { name: '医療' }).click();
  await page.getByText(t.find.filterOnly('医療')).waitFor();
  await expect.poll(() => page.locator('.card.is-dimmed').count()).toBeGreaterThan(0);
  const edge = page.getByRole('separator', { name: t.editor.leftWidth });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await keyboard.press('ArrowRight');
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(before + 16));
  await editor.toLibrary();
  await library.open('糖尿病');
  await editor.ready();
  await page.getByText(t.find.filterOnly('医療')).waitFor();
  expect(await edge.getAttribute('aria-valuenow')).toBe(String(before + 16));
  expect(await page.locator(selectedTitle).getAttribute('aria-label')).toContain('検査を受ける');
  await edge.dblclick();
  await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(before));
  await editor.button(t.commands.clearFilters).click();
  await expect.poll(() => page.locator('.card.is-dimmed').count()).toBe(0);

  // Nothing but the map, and back.
  await editor.canvas.focus();
  await keyboard.press('Shift+F');
  await page.locator('.top-bar').waitFor({ state: 'detached' });
  await editor.button(t.canvas.leaveFullScreen).click();
  await page.locator('.top-bar').waitFor();

  // A link to a touchpoint opens there, in another tab and in this one; one that leads nowhere says so.
  await editor.canvas.focus();
  await keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('リンクをコピー');
  await keyboard.press('Enter');
  await page.getByText(t.editor.linkCopied).waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const wanted = link.hash.split('=')[1]!;
  const content = await editor.map();
  expect(Object.keys(content.touchpoints)).toContain(wanted);
  const other = await app.openTab(`${link.hash.split('?')[0]}?at=${touchpointOf(content, '薬局').id}`);
  await expect.poll(() => other.locator(selectedTitle).getAttribute('aria-label')).toContain('薬局');
  await expect.poll(() => other.url()).not.toContain('at=');
  const middle = await other.locator('.card.is-selected').boundingBox();
  const canvas = await other.locator('[data-canvas]').boundingBox();
  expect(Math.abs(middle!.x + middle!.width / 2 - (canvas!.x + canvas!.width / 2))).toBeLessThan(4);
  await other.evaluate((hash) => location.assign(`${hash}?at=gone`), link.hash.split('?')[0]!);
  await other.getByText(t.editor.touchpointGone).waitFor();
  await expect.poll(() => other.locator('[data-touchpoint]').count()).toBeGreaterThan(0);
});

test('the first steps are ticked as they are done, and stay away once they are closed', async () => {
  const { page, t, editor } = await visitMap(far, { language: 'en' });
  const steps = page.locator('.first-steps-count');
  await editor.canvas.focus();
  await page.keyboard.press('n');
  await editor.name('New');
  await expect.poll(() => steps.innerText()).toBe('1/5');
  await page.keyboard.press('Control+z');
  await expect.poll(() => steps.innerText()).toBe('2/5');
  await page.keyboard.press('?');
  await expect.poll(() => steps.innerText()).toBe('3/5');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await editor.button(t.firstSteps.dismiss).click();
  await steps.waitFor({ state: 'detached' });
  await page.reload();
  await editor.ready();
  await editor.saved();
  expect(await steps.count()).toBe(0);
});
