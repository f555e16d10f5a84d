import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Importing, type ImportingProps } from '#library';
import { LanguageContext } from '#i18n/react';

const RATINGS = 'Touchpoint,Aspect,Score\r\nward,medical,1\r\n';
const JOURNEY = 'journey\n  title Day\n  section S\n    A: 3: Me\n';

const show = async (props: Pick<ImportingProps, 'incoming'> & Partial<ImportingProps>) => {
  const asked = { onMap: vi.fn<ImportingProps['onMap']>(), onEnd: vi.fn<() => void>() };
  let count = 0;
  await render(
    <LanguageContext value="en">
      <Importing newId={() => `new-${++count}`} now={now} {...asked} {...props} />
    </LanguageContext>,
  );
  return asked;
};
const now = (): string => '2026-11-22T09:00:00.000Z';

test('a table of ratings is told where it belongs, whatever its name', async () => {
  const { onEnd } = await show({ incoming: { files: [new File([RATINGS], 'ward.txt')] } });
  await expect.element(page.getByText('“ward.txt” is a table of ratings', { exact: false })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('so is a pasted one', async () => {
  await show({ incoming: { text: RATINGS } });
  await expect.element(page.getByText('This text is a table of ratings', { exact: false })).toBeVisible();
});

test('where a map is open it takes the ratings, and is asked about the rest alone', async () => {
  const onRatings = vi.fn<(file: { name: string }) => void>();
  const files = [new File([RATINGS], 'ward.txt'), new File([JOURNEY], 'day.txt')];
  const { onMap, onEnd } = await show({ incoming: { files }, onRatings });
  await page.getByRole('button', { name: 'Create' }).click();
  expect(onRatings.mock.calls.map(([{ name }]) => name)).toEqual(['ward.txt']);
  expect(onMap.mock.calls.map(([map, isLast]) => [map.info.title, isLast])).toEqual([['Day', true]]);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a pasted table becomes a map, its scores counted as they are said to be', async () => {
  const { onMap } = await show({ incoming: { text: 'Phase\tTouchpoint\tEmotion\nBefore\tBook\t4\nVisit\tTalk\t1' } });
  await expect.element(page.getByText('2 touchpoints in 2 phases', { exact: false })).toBeVisible();
  await page.getByRole('combobox', { name: 'How scores are counted' }).click();
  await page.getByRole('option', { name: '0 to 10,' }).click();
  await expect.element(page.getByRole('combobox', { name: 'How scores are counted' })).toHaveTextContent('0 to 10');
  await page.getByRole('combobox', { name: 'Touchpoint', exact: true }).click();
  await page.getByRole('option', { name: 'Leave out' }).click();
  await expect.element(page.getByText('Choose which column holds the title', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Create' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Touchpoint', exact: true }).click();
  await page.getByRole('option', { name: 'Title' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  expect(onMap.mock.calls.flatMap(([map]) => Object.values(map.ratings).map(({ score }) => score))).toEqual([
    -0.5, -1.5,
  ]);
});

test('a guessed encoding is said and can be changed', async () => {
  const shiftJis = Uint8Array.of(0x8a, 0xb3, 0x8e, 0xd2);
  const head = new TextEncoder().encode('Phase,Touchpoint\nBefore,');
  const { onMap } = await show({ incoming: { files: [new File([head, shiftJis], 'list.csv')] } });
  await expect.element(page.getByText('It was read as Shift_JIS', { exact: false })).toBeVisible();
  await page.getByRole('combobox', { name: 'Encoding of the file' }).click();
  await page.getByRole('option', { name: 'Windows-1252' }).click();
  await expect.element(page.getByText('It was read as Shift_JIS', { exact: false })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Create' }).click();
  expect(onMap.mock.calls.flatMap(([map]) => Object.values(map.touchpoints).map(({ title }) => title))).toEqual([
    'Š³ŽÒ',
  ]);
});
