import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { select } from '#editor';
import { ExportDialog } from '#export';
import { journey, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from '../panels/inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  journey('Main', 'call > ambulance > ward'),
);

const open = async (
  first: 'slide' | 'print' = 'slide',
  before?: (shown: Stage) => void,
  shown = SAMPLE,
): Promise<{ closed: () => void }> => {
  const closed = vi.fn<() => void>();
  await stage(shown, <ExportDialog first={first} onClose={closed} />, before === undefined ? {} : { before });
  await expect.element(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  return { closed };
};

const saved = (): string[] => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
};

afterEach(() => void vi.restoreAllMocks());

const choose = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click();

test('lists the ways that a map leaves, and asks what each of them asks', async () => {
  await open();
  const asked = (): (string | undefined)[] =>
    page
      .getByRole('dialog')
      .getByRole('radiogroup')
      .elements()
      .map((group) => group.getAttribute('aria-labelledby') ?? undefined)
      .map((id) => document.getElementById(id ?? '')?.textContent);
  expect(asked()).toEqual(['Format', 'What', 'Size', 'Colours']);
  await expect.element(page.getByRole('textbox', { name: 'Headline' })).toBeVisible();
  await choose('PNG');
  expect(asked()).toEqual(['Format', 'What', 'Size', 'Colours']);
  await expect.element(page.getByRole('textbox', { name: 'Headline' })).not.toBeInTheDocument();
  await choose('SVG');
  expect(asked()).toEqual(['Format', 'What', 'Colours']);
  await choose('Print');
  expect(asked()).toEqual(['Format', 'What', 'Paper', 'Colours']);
  await choose('JSON');
  expect(asked()).toEqual(['Format']);
  expect(await accessibilityProblems()).toEqual([]);
});

test('keeps its height whatever is chosen, so that nothing moves under the pointer', async () => {
  await open();
  const heightOf = (): number => page.getByRole('dialog').element().getBoundingClientRect().height;
  const before = heightOf();
  for (const name of ['PNG', 'SVG', 'Print', 'JSON', 'Slide']) {
    await choose(name);
    expect(heightOf()).toBe(before);
  }
});

test('what is typed as the headline stands on the slide, and the organisation is kept for the next map', async () => {
  let session: Stage['openMap']['session'] | undefined;
  await open('slide', ({ openMap }) => (session = openMap.session));
  await page.getByRole('textbox', { name: 'Headline' }).fill('Nobody calls in time');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('City Hospital');
  await page.getByRole('radio', { name: 'Overview' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Nobody calls in time');
  expect(session?.getState().organisation).toBe('City Hospital');
});

test('asks about the selection only where something is selected', async () => {
  await open('slide', ({ openMap }) => select(openMap.session, { touchpoints: ['call'] }));
  await expect.element(page.getByRole('radio', { name: 'The selected touchpoint' })).toBeVisible();
});

test('saves under the name of the map, says so and closes', async () => {
  const names = saved();
  const { closed } = await open();
  await choose('SVG');
  await page.getByRole('button', { name: 'Download' }).click();
  await expect.element(page.getByText('Saved as Stroke.svg')).toBeVisible();
  expect(names).toEqual(['Stroke.svg']);
  expect(closed).toHaveBeenCalledOnce();
});

test('says that a copy was refused, and stays', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('Not allowed.'));
  const { closed } = await open();
  await page.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect.element(page.getByText('could not be put on the clipboard', { exact: false })).toBeVisible();
  expect(closed).not.toHaveBeenCalled();
});

test('counts the pages before it prints them', async () => {
  await open('print');
  await expect.element(page.getByRole('button', { name: 'Print 1 page' })).toBeVisible();
});

describe('a map that is wider than a canvas', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
  const WIDE = map(
    'Long',
    ...Array.from({ length: 4 }, (_, index) => phase(`P${index}`, ids.slice(index * 10, (index + 1) * 10).join(' '))),
    journey('Main', ids.join(' > ')),
  );
  const amount = (): Element =>
    page.getByRole('radiogroup', { name: 'One picture or several' }).element().closest('.ui-field')!;

  test(
    'is one picture of full size, of which several can be made that are opened everywhere',
    { timeout: 90_000 },
    async () => {
      const names = saved();
      await open('slide', undefined, WIDE);
      await choose('PNG');
      await expect.element(page.getByRole('radio', { name: 'One', exact: true })).toBeChecked();
      await expect.element(page.getByText(/^\d\d,\d+ × [\d,]+ pixels$/)).toBeVisible();
      expect(amount().textContent).toContain('Many programs do not open one picture of this size');
      expect(await accessibilityProblems()).toEqual([]);
      await page.getByRole('radio', { name: /^\d+ pictures$/ }).click();
      await expect.element(page.getByText(/^\d+ pictures of up to [\d,]+ × [\d,]+ pixels$/)).toBeVisible();
      await page.getByRole('button', { name: 'Download' }).click();
      // Each is drawn by a worker of its own, which begins with nothing.
      await expect.element(page.getByText(/^\d+ pictures saved$/), { timeout: 60_000 }).toBeVisible();
      expect(names.length).toBeGreaterThan(1);
      expect(names.slice(0, 2)).toEqual(['Long 1.png', 'Long 2.png']);
    },
  );

  test('can be given up while it is drawn', async () => {
    const names = saved();
    const { closed } = await open('slide', undefined, WIDE);
    await choose('PNG');
    await choose('3×');
    await page.getByRole('button', { name: 'Download' }).click();
    await expect.element(page.getByText(/^Drawing… \d+ %$/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByRole('button', { name: 'Download' })).toBeEnabled();
    expect(names).toEqual([]);
    expect(closed).not.toHaveBeenCalled();
    expect(page.getByText('could not be made', { exact: false }).elements()).toEqual([]);
  });

  test('that is not so wide is not asked about', async () => {
    const some = map('Some', phase('P', ids.slice(0, 20).join(' ')), journey('Main', ids.slice(0, 20).join(' > ')));
    await open('slide', undefined, some);
    await choose('PNG');
    await choose('1×');
    await expect.element(page.getByRole('radiogroup', { name: 'One picture or several' })).not.toBeInTheDocument();
  });
});
