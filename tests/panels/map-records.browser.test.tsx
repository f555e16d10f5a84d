import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inOrder } from '#model';
import { Inspector } from '#panels';
import { journey, map, measure, persona, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('A', 't1 t2'),
  persona('Kenichi', { condition: 'High blood pressure' }),
  persona('Yumi'),
  measure('Refills', { kind: 'adherence', value: 62, unit: '%', sampleSize: 120, sources: 'Pharmacy 2025' }),
  journey('Main', 't1 > t2', { personaId: 'Kenichi' }),
);

const inspect = (language: 'ja' | 'en' = 'en'): Promise<Stage> => stage(SAMPLE, <Inspector />, { language });

test('a persona is added and named in one undo step, and always said to be made up', async () => {
  const { map: now, steps } = await inspect();
  await page.getByRole('button', { name: 'Add a persona' }).click();
  await expect.element(page.getByLabelText('Name (made up)')).toHaveFocus();
  await userEvent.keyboard('Ms A{Tab}');
  expect(inOrder(now().personas).map(({ name }) => name)).toEqual(['Kenichi', 'Yumi', 'Ms A']);
  expect(steps()).toBe(1);
  await page.getByLabelText('Economic circumstances').fill('Works shifts');
  await userEvent.keyboard('{Tab}');
  expect(inOrder(now().personas)[2]).toMatchObject({ economic: 'Works shifts' });
  await expect.element(page.getByRole('button', { name: 'Ms A fictitious' })).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText(/no real names/)).toBeVisible();
});

test('a persona says which journeys are theirs, and takes one over', async () => {
  const { map: now, steps } = await inspect('ja');
  await page.getByRole('button', { name: /^Yumi/ }).click();
  const box = page.getByRole('checkbox', { name: 'Main' });
  await expect.element(box).not.toBeChecked();
  await expect.element(page.getByText('現在は「Kenichi」のジャーニー')).toBeVisible();
  await box.click();
  expect(now().journeys['Main']!.personaId).toBe('Yumi');
  expect(steps()).toBe(1);
  expect(await accessibilityProblems()).toEqual([]);
  await box.click();
  expect(now().journeys['Main']!.personaId).toBeNull();
});

test('personas change places and go; their journeys stay', async () => {
  const { map: now } = await inspect();
  await page.getByRole('button', { name: 'More for “Kenichi”' }).click();
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  expect(inOrder(now().personas).map(({ name }) => name)).toEqual(['Yumi', 'Kenichi']);
  await page.getByRole('button', { name: 'More for “Kenichi”' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  expect(Object.keys(now().personas)).toEqual(['Yumi']);
  expect(now().journeys['Main']!.personaId).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Add a persona' })).toHaveFocus();
});

test('a measure takes value, unit, date, n and source; what is no number is refused with a word', async () => {
  const { map: now } = await inspect();
  await page.getByRole('button', { name: /^Refills/ }).click();
  await page.getByLabelText('Value').fill('６４．５');
  await userEvent.keyboard('{Tab}');
  expect(now().measures['Refills']!.value).toBe(64.5);
  await page.getByLabelText('Value').fill('many');
  await userEvent.keyboard('{Tab}');
  expect(now().measures['Refills']!.value).toBe(64.5);
  await expect.element(page.getByText('“many” is not a number. The value before stays.')).toBeVisible();
  await page.getByLabelText('Date').fill('2026-03-31');
  await page.getByLabelText('Unit').click();
  expect(now().measures['Refills']!.measuredAt).toMatch(/-31T00:00:00\.000Z$/);
  await expect.element(page.getByLabelText('Date')).toHaveValue('2026-03-31');
  await page.getByLabelText('How many (n)').fill('1,200');
  await userEvent.keyboard('{Tab}');
  expect(now().measures['Refills']!.sampleSize).toBe(1200);
});

test('the first new measure is of a kind that is missing', async () => {
  const { map: now } = await inspect();
  await page.getByRole('button', { name: 'Add a measure' }).click();
  expect(inOrder(now().measures).map(({ kind }) => kind)).toEqual(['adherence', 'satisfaction']);
});

test.each(['en', 'ja'] as const)('open and closed they have no accessibility problem (%s)', async (language) => {
  await inspect(language);
  await page.getByRole('button', { name: /^Yumi/ }).click();
  await page.getByRole('button', { name: /^Refills/ }).click();
  expect(await accessibilityProblems()).toEqual([]);
});
