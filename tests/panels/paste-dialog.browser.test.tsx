import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PastePlan } from '#commands';
import { PasteDialog, type PasteContent } from '#panels';
import { journey, map, phase } from '../support/map-builder.ts';
import { accessibilityProblems, stage } from './inspector-stage.tsx';

const SAMPLE = map('Stroke', phase('Onset', 'call'), phase('Treatment', '', { kind: 'treatment' }), journey('Main'));
const TABLE: PasteContent = {
  kind: 'rows',
  report: [],
  cells: [
    ['Phase', 'Step', 'Money', 'Medical'],
    ['Onset', 'Falls', '3', '5'],
    ['治療', 'Ward', '4', '2'],
    ['Rehab', 'Walks', '5', '4'],
  ],
};

async function shown(content: PasteContent, options: Parameters<typeof stage>[2] = {}) {
  const onPaste = vi.fn<(plan: PastePlan) => void>();
  const spot = { pointer: null, middle: { x: 0, y: 0 } };
  const opened = await stage(
    SAMPLE,
    <PasteDialog content={content} spot={spot} onPaste={onPaste} onClose={() => undefined} />,
    options,
  );
  return { ...opened, onPaste };
}

describe('a table', () => {
  test('is shown as it would be read: columns, what is left out, scores, phases, links', async () => {
    const { t, onPaste } = await shown(TABLE);
    await expect.element(page.getByRole('dialog', { name: t.pasting.title(3) })).toBeVisible();
    await expect.element(page.getByText(t.pasting.leftOut('Money'))).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: t.incoming.scale })).toHaveTextContent('1 to 5');
    await expect.element(page.getByText(t.pasting.linked(2, 'Main'))).toBeInTheDocument();
    const places = page
      .getByRole('region', { name: t.pasting.phases })
      .getByRole('listitem')
      .elements()
      .map((each) => each.textContent);
    expect(places).toEqual([
      'Onset1 touchpointFalls',
      'Treatment1 touchpointWard',
      `Rehab${t.pasting.newPhase}1 touchpointWalks`,
    ]);
    await page.getByRole('button', { name: t.pasting.confirm }).click();
    expect(onPaste).toHaveBeenCalledOnce();
  });

  test('takes another column for a field, which then leaves the one that had it', async () => {
    const { t } = await shown(TABLE);
    await page.getByRole('combobox', { name: 'Money' }).click();
    await page.getByRole('option', { name: 'Title' }).click();
    await expect.element(page.getByText(t.pasting.leftOut('Step'))).toBeVisible();
    await page.getByRole('combobox', { name: 'Money' }).click();
    await page.getByRole('option', { name: t.pasting.leaveOut }).click();
    await expect.element(page.getByText(t.pasting.noTitle)).toBeVisible();
    await expect.element(page.getByRole('button', { name: t.pasting.confirm })).toBeDisabled();
  });

  test('names what was not understood, and reads scores as they are said to be counted', async () => {
    const cells = [
      ['Touchpoint', 'Emotion', 'Stage of change', 'Phase'],
      ['Falls', '7', 'worried', 'Onset'],
      ['Ward', '-1,5', 'Action', 'Onset'],
    ];
    const { t } = await shown({
      kind: 'rows',
      cells,
      report: [{ code: 'textAround', count: 1, examples: ['Made in March'] }],
    });
    await expect.element(page.getByText('“Emotion: 7 (Falls)”')).toBeVisible();
    await expect.element(page.getByText('“Stage of change: worried (Falls)”')).toBeVisible();
    await expect.element(page.getByText('“Made in March”')).toBeVisible();
    await page.getByRole('combobox', { name: t.incoming.scale }).click();
    await page.getByRole('option', { name: '0 to 10,' }).click();
    await expect.element(page.getByText('“Emotion: 7 (Falls)”')).not.toBeInTheDocument();
    await expect.element(page.getByText('“Emotion: -1,5 (Ward)”')).toBeVisible();
  });

  test('may begin without heads', async () => {
    const { t } = await shown(TABLE);
    await page.getByRole('checkbox', { name: t.pasting.hasHeader }).click();
    await expect.element(page.getByRole('dialog', { name: t.pasting.title(4) })).toBeVisible();
  });
});

test.each([
  ['ja', 'light'],
  ['en', 'dark'],
] as const)('the dialog has no flaw that axe finds: %s, %s', async (language, theme) => {
  await shown(TABLE, { language, theme });
  expect(await accessibilityProblems()).toEqual([]);
});
