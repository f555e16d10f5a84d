import { expect, test, vi } from 'vitest';
import { textIn } from '#i18n';
import { LanguageContext } from '#i18n/react';
import type { Storage } from '#storage';
import { EditorPage } from '../../src/app/editor-page.tsx';
import { openRaw } from '../storage/raw-database.ts';
import { loseCopy, storedMap } from '../storage/support.ts';
import { map, phase } from '../support/map-builder.ts';
import { show } from '../ui/show.tsx';

const t = textIn('en');

/** A stored map that cannot be opened the first `times`, on the screen. */
async function opening(times: number) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { storage, id } = await storedMap(map('Hay fever', phase('Onset', 't1')));
  let left = times;
  const torn: Storage = {
    ...storage,
    openStoredMap: (each) => (left-- > 0 ? Promise.reject(new Error('A row is torn.')) : storage.openStoredMap(each)),
  };
  const page = await show(
    <LanguageContext value="en">
      <EditorPage id={id} storage={torn} preferences={null} />
    </LanguageContext>,
  );
  return page;
}

test('a map that throws while it is opened says so, with the ways on, and opens when it is tried again', async () => {
  // Twice, as React mounts everything twice while it is developed.
  const page = await opening(2);
  await expect.element(page.getByText(t.broken.notOpened.title)).toBeVisible();
  await expect.element(page.getByText('A row is torn.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: t.broken.saveReadable })).toBeVisible();
  await expect.element(page.getByRole('button', { name: t.common.allMaps })).toBeVisible();
  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await expect.element(page.getByRole('textbox', { name: t.editor.mapTitle })).toBeVisible();
});

test('a map of which rows cannot be read says what is left out, lists it, gives the raw data, and its files say what they lack', async () => {
  const { name, storage, id } = await storedMap(map('Hay fever', phase('Onset', 't1 t2')));
  await loseCopy(name, id);
  const raw = await openRaw(name);
  const write = raw.transaction('touchpoints', 'readwrite');
  write.objectStore('touchpoints').put({ mapId: id, id: 't2', title: { torn: true } });
  await new Promise((resolve) => (write.oncomplete = resolve));
  raw.close();
  const page = await show(
    <LanguageContext value="en">
      <EditorPage id={id} storage={storage} preferences={null} />
    </LanguageContext>,
  );
  await expect.element(page.getByText(t.damage.leftOut(1))).toBeVisible();
  await page.getByRole('button', { name: t.damage.show }).click();
  const dialog = page.getByRole('dialog', { name: t.damage.listTitle });
  await expect.element(dialog.getByText(t.damage.of('touchpoints', 1))).toBeVisible();
  const saved = vi.spyOn(URL, 'createObjectURL');
  await dialog.getByRole('button', { name: t.damage.raw }).click();
  await expect.poll(() => saved.mock.calls.length).toBe(1);
  expect(await (saved.mock.calls[0]![0] as File).text()).toContain('"torn": true');
  await dialog.getByRole('button', { name: t.common.downloadCopy }).click();
  await expect.element(page.getByText(t.damage.lacks(1))).toBeVisible();
});

test('a map that the device never gives says that it takes long, with the ways on', async () => {
  const { storage, id } = await storedMap(map('Hay fever', phase('Onset', 't1')));
  let isSilent = true;
  const silent: Storage = {
    ...storage,
    openStoredMap: (each) => (isSilent ? new Promise(() => {}) : storage.openStoredMap(each)),
  };
  const page = await show(
    <LanguageContext value="en">
      <EditorPage id={id} storage={silent} preferences={null} />
    </LanguageContext>,
  );
  await expect.element(page.getByText(t.broken.late.title), { timeout: 15_000 }).toBeVisible();
  await expect.element(page.getByRole('button', { name: t.common.allMaps })).toBeVisible();
  isSilent = false;
  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await expect.element(page.getByRole('textbox', { name: t.editor.mapTitle })).toBeVisible();
});
