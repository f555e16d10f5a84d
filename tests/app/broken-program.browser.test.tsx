import type { ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openMap } from '#editor';
import { textIn } from '#i18n';
import { LanguageContext } from '#i18n/react';
import { Boundary, ToastProvider } from '#ui';
import { BrokenProgram } from '../../src/app/broken-program.tsx';
import { onScreen } from '../../src/app/on-screen.ts';
import { map, phase } from '../support/map-builder.ts';
import { show } from '../ui/show.tsx';

const t = textIn('en');

test('where the whole program breaks, a copy of the map is as it is in memory, and Continue and Library lead on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  location.hash = '#/map/m1';
  onTestFinished(() => {
    location.hash = '';
  });
  const open = openMap('m1', map('Hay fever', phase('Onset', 't1')), { now: () => '2026-11-22T09:00:00.000Z' });
  const detach = onScreen.attach(open);
  open.editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Not saved yet' } });
  const state = { isTorn: true };
  const Program = (): ReactNode => {
    if (state.isTorn) throw new Error('A seam gave way.');
    return <p>Whole again</p>;
  };
  const page = await show(
    <LanguageContext value="en">
      <ToastProvider dismissLabel="Close">
        <Boundary instead={(broken) => <BrokenProgram {...broken} />}>
          <Program />
        </Boundary>
      </ToastProvider>
    </LanguageContext>,
  );
  // As when the editor's screen goes with what broke.
  detach();
  const saved = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: t.common.downloadCopy }).click();
  expect(await (saved.mock.calls[0]![0] as File).text()).toContain('Not saved yet');

  await page.getByRole('button', { name: t.broken.goOn }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  state.isTorn = false;
  await page.getByRole('button', { name: t.common.allMaps, exact: true }).click();
  await expect.element(page.getByText('Whole again')).toBeVisible();
  expect(location.hash).toBe('#/');
});
