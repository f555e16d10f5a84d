import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyEdit, type Id, type JourneyMap } from '#model';
import type { Version, Versions } from '#storage';
import { KeepVersionDialog, VersionsDialog } from '#versions';
import { accessibilityProblems, stage, type Stage } from '../panels/inspector-stage.tsx';
import { newDatabaseName, openTab, value } from '../storage/support.ts';
import { card, journey, map, phase } from '../support/map-builder.ts';

const NOW = map('Clinic', phase('Onset', 't1 t2 t3'), card('t1', { title: '予約' }), journey('Main', 't1 > t2 > t3'));
const EARLIER = applyEdit(
  applyEdit(NOW, 'editTouchpoints', { ids: ['t1'], fields: { title: '電話で予約' } }),
  'removeTouchpoints',
  { ids: ['t3'] },
);

interface Opened extends Stage {
  readonly versions: Versions;
  readonly copies: { map: JourneyMap; title: string }[];
  readonly isClosed: () => boolean;
}

/** The dialog over real storage; the open map has the id that the stage gives it. */
async function open(kept: readonly { map: JourneyMap; name: string }[]): Promise<Opened> {
  const storage = await openTab(newDatabaseName());
  const stored = value(await storage.library.create(NOW));
  for (const { map: version, name } of kept)
    value(await storage.versions.keep(stored, { map: version, kind: 'named', name }));
  const versions = forMap(storage.versions, stored);
  const copies: Opened['copies'] = [];
  let isClosed = false;
  const staged = await stage(
    NOW,
    <VersionsDialog
      versions={versions}
      onCopy={(copied, title) => copies.push({ map: copied, title })}
      onDownload={() => undefined}
      onClose={() => {
        isClosed = true;
      }}
    />,
  );
  return { ...staged, versions, copies, isClosed: () => isClosed };
}

/** The versions of that map, whatever the one on the stage is called. */
const forMap = (versions: Versions, id: Id): Versions => ({
  ...versions,
  list: () => versions.list(id),
  watch: (_, listener) => versions.watch(id, listener),
  load: (_, version) => versions.load(id, version),
  keep: (_, wish) => versions.keep(id, wish),
  rename: (_, version, name) => versions.rename(id, version, name),
  remove: (_, version) => versions.remove(id, version),
});

const listed = async ({ versions }: Opened): Promise<readonly Version[]> => value(await versions.list('any'));

test('a map without versions says how the first one comes', async () => {
  await open([]);
  await expect.element(page.getByText('No versions yet')).toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Keep a version…' })).toHaveFocus();
});

test('what differs is told record by record, with what went and what came', async () => {
  await open([{ map: EARLIER, name: 'Before May' }]);
  await expect.element(page.getByText('What changed from Before May to Now')).toBeInTheDocument();
  const words = page.getByText('What differs').element().parentElement!;
  await expect.poll(() => words.textContent).toContain('電話で予約 → 予約');
  expect(words.textContent).toContain('Addedt3');
  expect(await accessibilityProblems()).toEqual([]);
});

test('a version is restored in one step that can be undone, and the state before it is kept', async () => {
  const opened = await open([{ map: EARLIER, name: 'Before May' }]);
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect.poll(() => opened.steps()).toBe(1);
  expect(Object.keys(opened.map().touchpoints)).toEqual(['t1', 't2']);
  expect(await listed(opened)).toMatchObject([{ kind: 'beforeRestore' }, { name: 'Before May' }]);
  const [before] = await listed(opened);
  expect(value(await opened.versions.load('any', before!.id)).touchpoints).toEqual(NOW.touchpoints);
  expect(opened.isClosed()).toBe(true);
});

test('a version opens as a map of its own', async () => {
  const opened = await open([{ map: EARLIER, name: 'Before May' }]);
  await page.getByRole('button', { name: 'Open as a copy' }).click();
  expect(opened.copies).toMatchObject([{ title: 'Clinic (Before May)' }]);
  expect(opened.copies[0]!.map.touchpoints).toEqual(EARLIER.touchpoints);
});

test('the list is walked by keys, and two versions are compared', async () => {
  await open([
    { map: EARLIER, name: 'First' },
    { map: NOW, name: 'Second' },
  ]);
  await expect.element(page.getByRole('button', { name: /^Second/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText('What changed from First to Now')).toBeInTheDocument();
  await userEvent.keyboard('{ArrowUp}');
  await page.getByRole('combobox', { name: /Compared with/ }).click();
  await page.getByRole('option', { name: 'the version before' }).click();
  await expect.element(page.getByText('What changed from First to Second')).toBeInTheDocument();
});

test('a version is renamed, and deleted after a question', async () => {
  const opened = await open([{ map: EARLIER, name: 'First' }]);
  await page.getByRole('button', { name: 'More for this version' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('五月');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await listed(opened))[0]?.name).toBe('五月');
  await page.getByRole('button', { name: 'More for this version' }).click();
  await page.getByRole('menuitem', { name: 'Delete this version…' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(async () => (await listed(opened)).length).toBe(0);
});

test('the map as it is now is kept under a name', async () => {
  const storage = await openTab(newDatabaseName());
  const id = value(await storage.library.create(NOW));
  await stage(NOW, <KeepVersionDialog versions={forMap(storage.versions, id)} onClose={() => undefined} />);
  await expect.element(page.getByRole('button', { name: 'Keep', exact: true })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Name' }).fill('Workshop');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => value(await storage.versions.list(id)).length).toBe(1);
});
