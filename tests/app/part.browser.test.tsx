import type { ComponentType, ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openMap } from '#editor';
import { OpenMapContext } from '#editor/react';
import { parse } from '#format';
import { textIn } from '#i18n';
import { LanguageContext } from '#i18n/react';
import { exportJson } from '#export';
import { lazyPart, Part } from '#ui';
import { InsteadOfParts } from '../../src/app/instead-of-parts.tsx';
import { map, phase } from '../support/map-builder.ts';
import { show } from '../ui/show.tsx';

const t = textIn('en');

/** A part of the screen that throws while `isTorn`. */
function tearable() {
  const state = { isTorn: true };
  const Torn = (): ReactNode => {
    if (state.isTorn) throw new Error('A seam gave way.');
    return <p>Whole again</p>;
  };
  return { state, Torn };
}

/** An open map around parts, as the editor's screen has it, and what the browser was given to download. */
async function screen(parts: ReactNode) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const open = openMap('m1', map('Hay fever', phase('Onset', 't1')), {
    now: () => '2026-11-22T09:00:00.000Z',
  });
  const downloads: { name: string; content: Promise<string> }[] = [];
  const catchDownload = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    downloads.push({
      name: event.target.download,
      content: fetch(event.target.href).then((response) => response.text()),
    });
  };
  const { click } = HTMLAnchorElement.prototype;
  // A link that is not in the page tells nobody that it is pressed.
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', catchDownload);
    click.call(this);
  };
  onTestFinished(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  const shown = await show(
    <LanguageContext value="en">
      <OpenMapContext value={open}>
        <InsteadOfParts onCopy={() => exportJson(open.editor.getMap())}>{parts}</InsteadOfParts>
      </OpenMapContext>
    </LanguageContext>,
  );
  return { ...shown, open, downloads };
}

test('a part that breaks says so in its place, the parts beside it go on, and it can be tried again', async () => {
  const { state, Torn } = tearable();
  const page = await screen(
    <>
      <Part>
        <Torn />
      </Part>
      <Part>
        <p>The canvas</p>
      </Part>
    </>,
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('A seam gave way.');
  await expect.element(page.getByText('The canvas')).toBeVisible();
  await page.getByRole('button', { name: t.broken.goOn }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  state.isTorn = false;
  await page.getByRole('button', { name: t.broken.goOn }).click();
  await expect.element(page.getByText('Whole again')).toBeVisible();
  expect(page.getByRole('alert').query()).toBeNull();
});

test('beside a part that broke a copy of the map can be saved, as it is now', async () => {
  const { Torn } = tearable();
  const page = await screen(
    <Part>
      <Torn />
    </Part>,
  );
  page.open.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Sneezing' } });
  await page.getByRole('button', { name: t.common.downloadCopy }).click();
  expect(page.downloads.map(({ name }) => name)).toEqual(['Hay fever.tabiji.json']);
  const copy = parse(await page.downloads[0]!.content, { now: '2026-11-22T09:00:00.000Z', newId: () => 'new' });
  expect(copy).toMatchObject({ ok: true, value: { map: page.open.editor.getMap(), report: [] } });
});

test('a part that could not be loaded says so, and comes when it is tried again', async () => {
  let asked = 0;
  const Late = lazyPart(async (): Promise<ComponentType> => {
    asked += 1;
    await Promise.resolve();
    if (asked === 1) throw new TypeError('Failed to fetch');
    return () => <p>Here it is</p>;
  });
  const page = await screen(
    <Part>
      <Late />
    </Part>,
  );
  await expect.element(page.getByText(t.broken.notLoaded.title)).toBeVisible();
  await page.getByRole('button', { name: t.common.tryAgain }).click();
  await expect.element(page.getByText('Here it is')).toBeVisible();
});

test('a dialog that breaks says so in a dialog, which can be closed', async () => {
  const { Torn } = tearable();
  const onClose = vi.fn<() => void>();
  const page = await screen(
    <Part onClose={onClose}>
      <Torn />
    </Part>,
  );
  await expect.element(page.getByRole('dialog', { name: t.broken.part.title })).toBeVisible();
  await page.getByRole('button', { name: t.common.close }).click();
  expect(onClose).toHaveBeenCalledOnce();
});
