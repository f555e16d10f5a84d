import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { select } from '#editor';
import { Inspector } from '#panels';
import { card, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const inspect = (): Promise<Stage> =>
  stage(map('Map', phase('A', 't1'), card('t1', { channel: 'web' })), <Inspector />, {
    before: ({ openMap }) => select(openMap.session, { touchpoints: ['t1'] }),
  });

test('a channel shows what is usual, takes another value for this map, and gives it back', async () => {
  const { map: now, steps } = await inspect();
  const traits = page.getByRole('term').filter({ hasText: 'Credibility' });
  await expect.element(traits).toBeVisible();
  await page.getByRole('button', { name: 'Change how Website works on this map' }).click();
  await page.getByRole('radiogroup', { name: 'Credibility' }).getByRole('radio', { name: '2' }).click();
  expect(Object.values(now().channels)).toMatchObject([{ channel: 'web', credibility: 2, immediacy: null }]);
  await expect.element(page.getByText('usual 4 · here 2')).toBeVisible();
  await page.getByRole('switch', { name: 'Counts as medical advertising' }).click();
  expect(Object.values(now().channels)).toMatchObject([{ isAdvertising: false }]);
  expect(steps()).toBe(2);
  expect(await accessibilityProblems()).toEqual([]);
  await page.getByRole('button', { name: 'Back to the usual' }).click();
  expect(now().channels).toEqual({});
});

test('choosing the usual value again leaves nothing behind', async () => {
  const { map: now } = await inspect();
  await page.getByRole('button', { name: 'Change how Website works on this map' }).click();
  const empathy = page.getByRole('radiogroup', { name: 'Empathy' });
  await empathy.getByRole('radio', { name: '5' }).click();
  await empathy.getByRole('radio', { name: '2' }).click();
  expect(now().channels).toEqual({});
});

test('the list of channels says how each works, and which are advertising', async () => {
  await inspect();
  await page.getByRole('button', { name: 'Channel: Website' }).click();
  const option = page.getByRole('option', { name: /Social media/ });
  await expect.element(option).toHaveTextContent('advertising');
  await expect.element(option).toHaveTextContent('Credibility 2, Immediacy 5, Empathy 4');
  await expect.element(page.getByRole('option', { name: /Clinic/ })).not.toHaveTextContent('advertising');
});
