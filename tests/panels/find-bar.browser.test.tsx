import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { runCommand } from '#commands';
import { AspectFilter, FilterNote, FindBar } from '#panels';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  '脳卒中',
  phase('A', 't1 t2 t3'),
  journey('J', 't1 > t2', { aspects: ['medical'] }),
  card('t1', { title: '検査を予約' }),
  card('t2', { title: '待つ', voice: '早くけんさしてほしい' }),
  card('t3', { title: '検査の結果' }),
);

const open = (): Promise<Stage> =>
  stage(SAMPLE, <FindBar />, {
    language: 'ja',
    before: ({ context }) => void runCommand('find', context),
  });

const selected = ({ openMap }: Stage): string[] => [...openMap.session.getState().selection.touchpoints];

describe('the find bar', () => {
  test('counts, goes on and back around the ends, and shows where it was found', async () => {
    const shown = await open();
    const field = page.getByRole('searchbox');
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, '検査');
    await expect.element(page.getByText('2件中1件目')).toBeInTheDocument();
    expect(selected(shown)).toEqual(['t1']);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('2件中2件目')).toBeInTheDocument();
    expect(selected(shown)).toEqual(['t3']);
    await userEvent.keyboard('{Enter}');
    expect(selected(shown)).toEqual(['t1']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(selected(shown)).toEqual(['t3']);
    await userEvent.fill(field, 'ケンサ');
    await expect.element(page.getByText('患者の声')).toBeInTheDocument();
    expect(document.querySelector('mark')?.textContent).toBe('けんさ');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('Escape closes it at once and leaves the selection on what was found', async () => {
    const shown = await open();
    await userEvent.fill(page.getByRole('searchbox'), '結果');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument();
    expect(selected(shown)).toEqual(['t3']);
    expect(shown.openMap.session.getState().find.text).toBe('結果');
  });

  test('says when nothing fits', async () => {
    await open();
    await userEvent.fill(page.getByRole('searchbox'), 'MRI');
    await expect.element(page.getByText('見つかりません')).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '次へ' })).toBeDisabled();
  });
});

test('looking at aspects is said over the map and ended there', async () => {
  const shown = await stage(
    SAMPLE,
    <>
      <AspectFilter />
      <FilterNote />
    </>,
  );
  await page.getByRole('button', { name: 'Social' }).click();
  await page.getByRole('button', { name: 'Medical' }).click();
  expect(shown.openMap.session.getState().aspects).toEqual(['medical', 'social']);
  await expect.element(page.getByText('Looking at: Medical, Social')).toBeInTheDocument();
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  expect(shown.openMap.session.getState().aspects).toEqual([]);
  await expect.element(page.getByText('Looking at', { exact: false })).not.toBeInTheDocument();
});
