import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ExportDialog } from '#export';
import type { JourneyMap } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { accessibilityProblems, stage, type Stage } from '../panels/inspector-stage.tsx';

const NAMED = map(
  'Stroke',
  phase('Onset', 'call ward'),
  card('call', { voice: 'Mrs Margaret Holloway rang us.', title: 'The call' }),
  card('ward', { sources: 'Telephone 090-1234-5678', title: 'Margaret Holloway waits' }),
  journey('Main', 'call > ward'),
);
const WITH_NUMBER = [rating('call', 'medical', -1, { reason: 'マイナンバー 123456789018' })].reduce(
  (built, part) => part(built),
  NAMED,
);

interface Shown extends Stage {
  /** The contents of what was saved. */
  readonly saved: string[];
  readonly closed: () => void;
}

const open = async (shown: JourneyMap): Promise<Shown> => {
  const files: Promise<string>[] = [];
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file.text().then((text) => (saved.push(text), text)));
    return '#';
  });
  const closed = vi.fn<() => void>();
  const staged = await stage(shown, <ExportDialog first="tabiji" onClose={closed} />);
  await expect.element(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  return { ...staged, saved, closed };
};

afterEach(() => void vi.restoreAllMocks());

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const question = () => page.getByRole('dialog', { name: 'Before it leaves: this may identify a person' });

test('a map on which nothing identifies a person leaves without a question', async () => {
  const { saved, closed } = await open(map('Stroke', phase('Onset', 'call')));
  await press('Download');
  await expect.poll(() => closed).toHaveBeenCalled();
  await expect.poll(() => saved.length).toBe(1);
});

test('says what was found and where, and takes it out of the copy alone', async () => {
  const { saved, map: now } = await open(NAMED);
  await press('Download');
  await expect.element(question()).toBeVisible();
  const found = question().getByRole('list', { name: 'What was found' });
  await expect.element(found).toHaveTextContent(/name.*Margaret Holloway.*The call · The patient’s voice/);
  await expect.element(found).toHaveTextContent(/phone.*090-1234-5678/);
  expect(await accessibilityProblems()).toEqual([]);
  await press('Redact in this copy');
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).not.toMatch(/Holloway|5678/);
  expect(saved[0]).toContain('[name] waits');
  expect(now()).toBe(NAMED);
});

test('takes it home as it is where one says so', async () => {
  const { saved } = await open(NAMED);
  await press('Download');
  await press('Take it home as it is');
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).toContain('Holloway');
});

test('does not let a My Number leave as it is, and says why', async () => {
  const { saved } = await open(WITH_NUMBER);
  await press('Download');
  await expect.element(page.getByRole('button', { name: 'Take it home as it is' })).toBeDisabled();
  await expect.element(question()).toHaveTextContent('A My Number is among them.');
  await press('Redact in this copy');
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).not.toContain('123456789018');
});

test('nothing leaves where one thinks better of it, and the choices stay', async () => {
  const { saved, closed } = await open(NAMED);
  await press('Download');
  await press('Cancel');
  await expect.element(question()).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Download', exact: true })).toBeEnabled();
  expect(saved).toEqual([]);
  expect(closed).not.toHaveBeenCalled();
});

test('leads to the place that is to be mended', async () => {
  const { saved, closed, openMap } = await open(NAMED);
  await press('Download');
  await press('Mend “090-1234-5678” on the map');
  await expect.poll(() => closed).toHaveBeenCalled();
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['ward']);
  expect(saved).toEqual([]);
});
