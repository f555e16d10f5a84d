import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { templates } from '#knowledge';
import { ImportDialog, type ImportOutcome } from '#library';
import type { ReportEntry } from '#format';
import { Around, mapOf } from './library-stage.tsx';

const REPORT: readonly ReportEntry[] = [
  { code: 'placed', table: 'touchpoints', count: 14, examples: [] },
  { code: 'selfLink', table: 'links', count: 2, examples: [] },
];

const readable = (report: readonly ReportEntry[] = []): ImportOutcome => ({
  ok: true,
  map: mapOf({ kind: 'template', template: templates[0]! }, 'en'),
  report,
});

const show = async (
  outcome: ImportOutcome,
  more: { position?: { at: number; of: number }; fileName?: string | null } = {},
) => {
  const onAccept = vi.fn();
  const onCancel = vi.fn();
  await render(
    <Around language="en">
      <ImportDialog fileName="knee.mmd" outcome={outcome} onAccept={onAccept} onCancel={onCancel} {...more} />
    </Around>,
  );
  return { onAccept, onCancel };
};

test('says what was found, and Enter creates the map', async () => {
  const { onAccept, onCancel } = await show(readable());

  await expect.element(page.getByText('22 touchpoints in 6 phases, 2 journeys, 31 links')).toBeVisible();
  await expect.element(page.getByText('Everything was read as it stands in the file.')).toBeVisible();
  await userEvent.keyboard('{Enter}');

  expect(onAccept).toHaveBeenCalledOnce();
  expect(onCancel).not.toHaveBeenCalled();
});

test('Esc cancels', async () => {
  const { onAccept, onCancel } = await show(readable());

  await userEvent.keyboard('{Escape}');

  expect(onCancel).toHaveBeenCalledOnce();
  expect(onAccept).not.toHaveBeenCalled();
});

test('reports what was left out before what was assumed', async () => {
  await show(readable(REPORT));

  expect(
    page
      .getByRole('heading', { level: 4 })
      .elements()
      .map(({ textContent }) => textContent.trim()),
  ).toEqual(['Left out', 'Assumed']);
  await expect.element(page.getByText('2 links from a touchpoint to itself')).toBeVisible();
});

test('of several files it says which one this is, and one can be skipped', async () => {
  const { onCancel } = await show(readable(), { position: { at: 2, of: 3 } });

  await expect.element(page.getByText('knee.mmd · File 2 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Skip' }).click();

  expect(onCancel).toHaveBeenCalledOnce();
});

test('a refused file: what happened, in one sentence', async () => {
  const { onAccept, onCancel } = await show({ ok: false, text: 'It is a picture.' });

  await expect
    .element(page.getByRole('dialog', { name: '“knee.mmd” cannot be opened' }))
    .toHaveAccessibleDescription('It is a picture.');
  await userEvent.keyboard('{Enter}');

  expect(onCancel).toHaveBeenCalledOnce();
  expect(onAccept).not.toHaveBeenCalled();
});

test('a pasted text has no file name', async () => {
  await show(readable(), { fileName: null });

  await expect.element(page.getByRole('dialog', { name: 'Create a map from this text?' })).toBeVisible();
});

test('folds a long report, so that what the file gives stays in view', async () => {
  await page.viewport(800, 500);
  const report = Array.from({ length: 40 }, (_, index) => ({
    code: index % 2 === 0 ? ('titleGuessed' as const) : ('fieldUnknown' as const),
    count: 1,
    examples: [`Note ${index}.`],
  }));
  await show(readable(report));

  await expect.element(page.getByText('22 touchpoints in 6 phases')).toBeVisible();
  const facts = document.querySelector('.import-map')!;
  expect(facts.clientHeight).toBeGreaterThanOrEqual(facts.scrollHeight);
  await expect.element(page.getByText('Note 7.')).toBeVisible();
  await expect.element(page.getByText('Note 9.')).not.toBeVisible();
  await page.getByText('Show 36 more').click();
  await expect.element(page.getByText('Note 38.')).toBeVisible();
});
