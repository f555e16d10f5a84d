import { useState, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select } from '#editor';
import { CommandPalette } from '#panels';
import { journey, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  journey('Main', 'call > ambulance'),
);

/** A palette that goes when it is closed, over a button that had the focus. */
function Closing(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Commands
      </button>
      {isOpen && <CommandPalette onClose={() => setOpen(false)} />}
    </>
  );
}

const open = async (language: 'ja' | 'en' = 'en', before?: (stage: Stage) => void): Promise<Stage> => {
  const shown = await stage(SAMPLE, <Closing />, {
    language,
    ...(before && { before }),
  });
  await page.getByRole('button', { name: 'Commands' }).click();
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  return shown;
};

const rows = (): string[] =>
  page
    .getByRole('option')
    .elements()
    .map((row) => row.querySelector('.ui-search-item-label')?.textContent ?? '');

describe('the command palette', () => {
  test.each([
    ['en', 'zoom in', 'Zoom in'],
    ['en', '拡大', 'Zoom in'],
    ['en', 'かくだい', 'Zoom in'],
    ['en', 'kakudai', 'Zoom in'],
    ['en', 'zmin', 'Zoom in'],
    ['en', 'tidy', 'Tidy up'],
    ['ja', 'ととのえる', '自動で整える'],
    ['ja', 'ロック', 'ロックまたは解除'],
    ['ja', 'tuika', '接点を追加'],
    ['ja', 'zoom in', '拡大'],
    ['ja', 'ジャーニーを追加', 'ジャーニーを追加'],
    ['ja', 'add journey', 'ジャーニーを追加'],
    ['ja', 'ﾌｪｰｽﾞ', 'フェーズを追加'],
  ] as const)('in %s, %s finds %s', async (language, search, name) => {
    await open(language);
    await userEvent.fill(page.getByRole('combobox'), search);
    await expect.poll(() => rows()[0]).toBe(name);
  });

  test('lists only what can be done now, and dims the rest when it is searched for', async () => {
    await open();
    expect(rows()).toContain('Add a touchpoint');
    expect(rows()).not.toContain('Duplicate');
    await userEvent.fill(page.getByRole('combobox'), 'duplicate');
    await expect.element(page.getByRole('option', { name: 'Duplicate' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('jumps to a touchpoint by its title', async () => {
    const shown = await open();
    await userEvent.fill(page.getByRole('combobox'), 'ward');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => [...shown.openMap.session.getState().selection.touchpoints]).toEqual(['ward']);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('runs a command when the focus is back, and offers it first the next time', async () => {
    const shown = await open();
    await userEvent.fill(page.getByRole('combobox'), 'overview map');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shown.openMap.session.getState().overviewMap).toBe(false);
    await expect.element(page.getByRole('button', { name: 'Commands' })).toHaveFocus();
    await page.getByRole('button', { name: 'Commands' }).click();
    await expect.poll(() => rows()[0]).toBe('Show or hide the overview map');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Commands' })).toHaveFocus();
  });

  test('has no accessibility problem', async () => {
    await open('en', ({ openMap }) => select(openMap.session, { touchpoints: ['call'] }));
    expect(await accessibilityProblems()).toEqual([]);
  });
});
