import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journey, map, phase } from '../support/map-builder.ts';
import { touchpointOf, visit, visitMap, type Screens } from './pages/index.ts';
import { createProfile } from './support.ts';

const line = map('Kept', phase('Before', 'a1 a2'), phase('After', 'b1'), journey('Main', 'a1 > a2 > b1'));
const WORDS = 'Written just before the power cut';

/** The folder in which the browser of this profile keeps the main database. */
const mainFolder = async (profile: string): Promise<string> => {
  const folder = join(profile, 'Default', 'IndexedDB');
  const name = (await readdir(folder)).find((each) => each.endsWith('.leveldb'));
  return join(folder, name!);
};

const log = async (folder: string): Promise<string> =>
  join(
    folder,
    (await readdir(folder))
      .filter((name) => name.endsWith('.log'))
      .toSorted()
      .at(-1)!,
  );

/** What may happen to the files of a database between two starts. */
const DAMAGES: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  nothing: () => Promise.resolve(),
  'a log that ends early, in a torn record': async (folder) => {
    const path = await log(folder);
    await truncate(path, Math.floor((await readFile(path)).length / 2));
    await writeFile(path, new Uint8Array(64).fill(0xff), { flag: 'a' });
  },
  'flipped bytes in the log': async (folder) => {
    const path = await log(folder);
    const bytes = await readFile(path);
    for (let at = 40; at < bytes.length; at += 997) bytes[at]! ^= 0xff;
    await writeFile(path, bytes);
  },
  'no list of its files': async (folder) => {
    for (const name of await readdir(folder)) if (/^(MANIFEST|CURRENT)/.test(name)) await rm(join(folder, name));
  },
  'no files': (folder) => rm(folder, { recursive: true }),
};

const reachMap = async ({ page, t, library, editor }: Screens): Promise<void> => {
  await library.ready();
  const restore = page.getByRole('button', { name: t.library.lost.restore(1) });
  if (await restore.isVisible()) await restore.click();
  await library.open('Kept');
  await editor.ready();
};

test('what was called saved outlives a killed browser, and whatever happens to the files of the main database', async () => {
  const profile = await createProfile();
  const { app, page, editor } = await visitMap(line, { profile });
  await editor.card('a1').dblclick();
  await editor.naming.fill(WORDS);
  await page.keyboard.press('Enter');
  await editor.card(WORDS).waitFor();
  await editor.saved();
  await app.kill();

  for (const [name, damage] of Object.entries(DAMAGES)) {
    const damaged = await createProfile();
    await cp(profile, damaged, { recursive: true });
    await damage(await mainFolder(damaged));
    const screens = await visit({ profile: damaged });
    await reachMap(screens);
    await screens.editor.card(WORDS).waitFor();
    expect(touchpointOf(await screens.editor.map(), 'a2').y, name).toBe(0);
    await screens.app.close();
  }
});
