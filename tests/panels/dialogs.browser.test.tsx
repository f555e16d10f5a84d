import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select } from '#editor';
import { ConnectDialog, HelpDialog, RemovePhasesDialog } from '#panels';
import { journey, map, phase } from '../support/map-builder.ts';
import { stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  phase('Home'),
  journey('Main', 'call > ambulance'),
);

const links = ({ map: now }: Stage): string[] =>
  Object.values(now().links).map(({ source, target }) => `${source}-${target}`);

describe('linking', () => {
  const connect = async (whole = SAMPLE): Promise<Stage & { onClose: () => void }> => {
    const onClose = vi.fn<() => void>();
    const shown = await stage(whole, <ConnectDialog onClose={onClose} />, {
      before: ({ openMap }) => select(openMap.session, { touchpoints: ['call'] }),
    });
    return { ...shown, onClose };
  };

  test('needs only the keyboard: type, Enter', async () => {
    const shown = await connect();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await userEvent.keyboard('war{Enter}');
    expect(links(shown)).toEqual(['call-ambulance', 'call-ward']);
    expect(shown.steps()).toBe(1);
    expect(shown.onClose).toHaveBeenCalledOnce();
  });

  test('takes what was typed, however quickly Enter follows', async () => {
    const shown = await connect(map('Stroke', phase('Onset', 'call wait ward')));
    await userEvent.keyboard('wa');
    await expect.element(page.getByRole('option', { name: 'wait' })).toBeInTheDocument();
    await userEvent.keyboard('rd{Enter}');
    expect(links(shown)).toEqual(['call-ward']);
  });

  test('leads the other way round if asked', async () => {
    const shown = await connect();
    await page.getByRole('radio', { name: 'comes from…' }).click();
    await page.getByRole('option', { name: 'ward' }).click();
    expect(links(shown)).toEqual(['call-ambulance', 'ward-call']);
  });

  test('does not offer what is linked already', async () => {
    await connect();
    await expect.element(page.getByRole('option', { name: 'ambulance' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('makes a new touchpoint of what is typed, linked in the same step', async () => {
    const shown = await connect(map('Stroke', phase('Onset', 'call')));
    await userEvent.keyboard('Helicopter{Enter}');
    const added = Object.values(shown.map().touchpoints).find(({ title }) => title === 'Helicopter');
    expect(links(shown)).toEqual([`call-${added?.id}`]);
    expect(shown.steps()).toBe(1);
    expect([...shown.openMap.session.getState().selection.touchpoints]).toEqual([added?.id]);
  });
});

describe('deleting a phase', () => {
  const remove = async (ids: string, whole = SAMPLE): Promise<Stage & { onClose: () => void }> => {
    const onClose = vi.fn<() => void>();
    const shown = await stage(whole, <RemovePhasesDialog onClose={onClose} />, {
      before: ({ openMap }) => select(openMap.session, { phases: ids.split(' ') }),
    });
    return { ...shown, onClose };
  };
  const phasesOf = ({ map: now }: Stage): unknown =>
    Object.values(now().touchpoints).map(({ id, phaseId }) => `${id} ${phaseId}`);

  test('moves its touchpoints to the phase before, unless told otherwise', async () => {
    const shown = await remove('Treatment');
    await expect.element(page.getByRole('radio', { name: 'Move to “Onset”' })).toBeChecked();
    await page.getByRole('button', { name: 'Delete the phase' }).click();
    expect(phasesOf(shown)).toEqual(['call Onset', 'ambulance Onset', 'ward Onset']);
    expect(shown.map().phases['Treatment']).toBeUndefined();
    expect(shown.steps()).toBe(1);
    expect(shown.onClose).toHaveBeenCalledOnce();
  });

  test('moves those of the first phase to the next', async () => {
    await remove('Onset');
    await expect.element(page.getByText('It holds 2 touchpoints. Where should they go?').first()).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'Move to “Treatment”' })).toBeChecked();
  });

  test('deletes them too if asked, and undo brings all back', async () => {
    const shown = await remove('Onset');
    await page.getByText('Delete the 2 touchpoints too').click();
    await page.getByRole('button', { name: 'Delete the phase' }).click();
    expect(phasesOf(shown)).toEqual(['ward Treatment']);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(Object.keys(shown.map().touchpoints)).toHaveLength(3);
  });

  test('asks nothing where there is nothing to lose', async () => {
    const shown = await remove('Home');
    await expect.poll(() => shown.map().phases['Home']).toBeUndefined();
    expect(shown.onClose).toHaveBeenCalled();
    await expect.element(page.getByText('Deleted the phase “Home”.')).toBeInTheDocument();
  });

  test('of several asks once for all, and takes them in one step', async () => {
    const shown = await remove('Home Onset');
    await expect.element(page.getByRole('dialog', { name: 'Delete 2 phases?' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Move to “Treatment”' })).toBeChecked();
    await page.getByRole('button', { name: 'Delete 2 phases' }).click();
    expect([Object.keys(shown.map().phases), shown.steps()]).toEqual([['Treatment'], 1]);
    await expect.element(page.getByText('Deleted 2 phases.')).toBeInTheDocument();
  });

  test('of all says which one stays', async () => {
    const shown = await remove('Home Onset Treatment');
    await expect
      .element(page.getByText('A map keeps at least one phase: “Onset” stays.', { exact: false }).first())
      .toBeVisible();
    await page.getByRole('radio', { name: 'Delete the 1 touchpoint too' }).click();
    await page.getByRole('button', { name: 'Delete 2 phases' }).click();
    expect(phasesOf(shown)).toEqual(['call Onset', 'ambulance Onset']);
  });

  test('says why the last one stays', async () => {
    const shown = await remove('Onset', map('Stroke', phase('Onset', 'call')));
    await expect.element(page.getByText('A map keeps at least one phase', { exact: false })).toBeInTheDocument();
    expect(shown.steps()).toBe(0);
  });
});

test('the help sheet shows keys and gestures, four sides in one row', async () => {
  await stage(SAMPLE, <HelpDialog onClose={() => undefined} />);
  await expect.element(page.getByText('Go along the journey', { exact: true })).toBeInTheDocument();
  await expect.element(page.getByText('Shift+← ↑ ↓ →', { exact: true })).toBeInTheDocument();
  await expect.element(page.getByText('Double-click the canvas')).toBeInTheDocument();
});
