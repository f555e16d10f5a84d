import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RatingsDialog } from '#panels';
import { card, map, phase, rating } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Clinic',
  phase('A', 't1 t2 t3 t4'),
  card('t1', { title: '予約' }),
  card('t2', { title: 'Waiting' }),
  card('t3', { title: 'Twice' }),
  card('t4', { title: 'twice' }),
  rating('t2', 'medical', 1),
);

// 接点,側面,点数 / 予約,医療,1 as Excel saves it in Japanese.
const SHIFT_JIS = Uint8Array.from([
  0x90, 0xda, 0x93, 0x5f, 0x2c, 0x91, 0xa4, 0x96, 0xca, 0x2c, 0x93, 0x5f, 0x90, 0x94, 0x0a, 0x97, 0x5c, 0x96, 0xf1,
  0x2c, 0x88, 0xe3, 0x97, 0xc3, 0x2c, 0x31, 0x0a,
]);

const open = (file: { name: string; bytes: Uint8Array } | null): Promise<Stage> =>
  stage(SAMPLE, <RatingsDialog file={file} onClose={() => undefined} />);
const shows = (text: string) => expect.element(page.getByText(text, { exact: false })).toBeInTheDocument();

test('every pasted row is accounted for before anything is added, and all are added in one step', async () => {
  const { map: now, steps } = await open(null);
  const rows = [
    '予約\t医療\t1.3\tnote',
    'waiting\tmedical\t1\t',
    'Nowhere\tmedical\t1\t',
    'Twice\tmedical\t1\t',
    'waiting\tfeet\t1\t',
    'waiting\tsocial\t\t',
    'waiting\tsocial\t9\t',
  ];
  await page
    .getByLabelText('Rows of a spreadsheet or CSV')
    .fill(['touchpoint\taspect\tscore\tcolour', ...rows].join('\n'));
  await shows('1 rating will be added');
  await shows('Line 2: 1.3 becomes +1.5');
  await shows('1 rating is on the map already');
  await shows('Nowhere (line 4)');
  await shows('Twice (line 5)');
  await shows('Line 6: “feet” is no aspect');
  await shows('1 row has no score');
  await shows('Line 8: 9 lies outside −2 to +2');
  await shows('Columns that mean nothing here: colour');
  expect(await accessibilityProblems()).toEqual([]);
  expect(now()).toBe(SAMPLE);
  await page.getByRole('button', { name: 'Add 1 rating' }).click();
  expect(now().ratings['new-1']).toMatchObject({ touchpointId: 't1', aspect: 'medical', score: 1.5 });
  expect(steps()).toBe(1);
});

test('a file in Shift_JIS is read, and that its characters were guessed is said; another can be chosen', async () => {
  await open({ name: '評価.csv', bytes: SHIFT_JIS });
  await shows('1 rating will be added');
  await shows('It was read as Shift_JIS');
  await page.getByRole('button', { name: 'Choose something else' }).click();
  await expect.element(page.getByRole('button', { name: 'Add 0 ratings' })).toBeDisabled();
});

test('what cannot be read as ratings says why', async () => {
  await open(null);
  await page.getByLabelText('Rows of a spreadsheet or CSV').fill('a,b\n1,2');
  await expect.element(page.getByRole('alert').filter({ hasText: 'Touchpoint' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
});
