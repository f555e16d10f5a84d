import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { select } from '#editor';
import { Inspector } from '#panels';
import { card, journey, map, opportunity, phase } from '../support/map-builder.ts';
import { stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  phase('Treatment', 'ward'),
  card('call', { channel: 'phone', actors: ['family'], painPoint: 'Alone' }),
  card('ambulance', { channel: 'ambulance', actors: ['family', 'doctor'] }),
  journey('Main', 'call > ambulance > ward'),
  journey('Family', 'call > ambulance'),
  opportunity('Train families', 'call'),
);

const inspect = (...touchpoints: string[]): Promise<Stage> =>
  stage(SAMPLE, <Inspector />, {
    before: ({ openMap }) => select(openMap.session, { touchpoints }),
  });

describe('one touchpoint', () => {
  test('a title is one undo step, committed with Enter', async () => {
    const { map: now, steps, openMap } = await inspect('call');
    await page.getByLabelText('Title').fill('Calls 119');
    expect(steps()).toBe(0);
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']!.title).toBe('Calls 119');
    expect(steps()).toBe(1);
    openMap.editor.undo();
    await expect.element(page.getByLabelText('Title')).toHaveValue('call');
  });

  test('what is pressed or focused before it follows the selection belongs to what is selected', async () => {
    const { openMap } = await inspect('call');
    const title = () => page.getByLabelText('Title').element() as HTMLTextAreaElement;
    await expect.element(page.getByLabelText('Title')).toHaveValue('call');
    const former = title();
    select(openMap.session, { touchpoints: ['ward'] });
    former.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect([title().value, former.isConnected]).toEqual(['ward', false]);

    const ward = title();
    select(openMap.session, { touchpoints: ['ambulance'] });
    ward.focus();
    expect([title().value, ward.isConnected]).toEqual(['ambulance', false]);
    expect(document.activeElement?.closest('.inspector')).not.toBeNull();
  });

  test('says how long it takes and through which further channels', async () => {
    const { map: now, steps } = await inspect('call');
    await page.getByLabelText('Duration').fill('１．５');
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']!.duration).toEqual({ amount: 1.5, unit: 'days' });
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: 'hours' }).click();
    expect(now().touchpoints['call']!.duration).toEqual({ amount: 1.5, unit: 'hours' });
    await page.getByLabelText('Also through').fill('E-mail');
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']).toMatchObject({ channel: 'phone', furtherChannels: ['email'] });
    await page.getByLabelText('Duration').fill('');
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']!.duration).toBeNull();
    expect(steps()).toBe(4);
    await page.getByRole('button', { name: 'Channel: Phone' }).click();
    await page.getByRole('option', { name: 'No channel' }).click();
    expect(now().touchpoints['call']).toMatchObject({ channel: 'email', furtherChannels: [] });
  });

  test('the Enter of a Japanese input method does not commit a title', async () => {
    const { map: now } = await inspect('call');
    const title = page.getByLabelText('Title');
    await title.fill('救急');
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    title.element().dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    expect(now().touchpoints['call']!.title).toBe('call');
    title.element().dispatchEvent(new KeyboardEvent('keydown', enter));
    expect(now().touchpoints['call']!.title).toBe('救急');
  });

  test('a draft goes to the touchpoint it was typed for, whatever is selected next', async () => {
    const { map: now, openMap } = await inspect('call');
    await page.getByLabelText('What happened').fill('Could not speak');
    select(openMap.session, { touchpoints: ['ward'] });
    await expect.poll(() => now().touchpoints['call']!.description).toBe('Could not speak');
    expect(now().touchpoints['ward']!.description).toBe('');
  });

  test('status and moment of truth are a press each', async () => {
    const { map: now, steps } = await inspect('call');
    await page.getByRole('radio', { name: 'Planned' }).click();
    await page.getByRole('button', { name: 'Moment of truth' }).click();
    expect(now().touchpoints['call']).toMatchObject({ status: 'planned', moment: true });
    expect(steps()).toBe(2);
  });

  test('a channel is chosen by typing, and an unknown one is kept as text', async () => {
    const { map: now } = await inspect('call');
    await page.getByRole('button', { name: 'Channel: Phone' }).click();
    await userEvent.keyboard('hosp{Enter}');
    expect(now().touchpoints['call']!.channel).toBe('hospital');
    await page.getByRole('button', { name: 'Channel: Hospital' }).click();
    await userEvent.keyboard('Fax{Enter}');
    expect(now().touchpoints['call']!.channel).toBe('Fax');
  });

  test('an actor is stored by id when it is known in either language, else as text', async () => {
    const { map: now } = await inspect('call');
    await page.getByLabelText('People involved').fill('看護師、Uncle Ken');
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']!.actors).toEqual(['family', 'nurse', 'Uncle Ken']);
  });

  test('a stage is chosen on its ladder, and taken back', async () => {
    const { map: now } = await inspect('call');
    const ladder = page.getByRole('group', { name: 'Stage of change' });
    await ladder.getByRole('radio', { name: 'Preparation' }).click({ force: true });
    expect(now().touchpoints['call']!.stage).toBe('preparation');
    await expect.element(page.getByText('Intends to act within 30 days', { exact: false }).first()).toBeInTheDocument();
    await ladder.getByText('Not set').last().click();
    expect(now().touchpoints['call']!.stage).toBeNull();
  });

  test('opportunities are added, renamed and deleted, a step each', async () => {
    const { map: now, steps } = await inspect('call');
    await page.getByLabelText('Add an opportunity').fill('A number to call');
    await userEvent.keyboard('{Enter}');
    expect(Object.values(now().opportunities).map(({ title }) => title)).toEqual([
      'Train families',
      'A number to call',
    ]);
    expect(now().opportunities['new-1']!.touchpointIds).toEqual(['call']);
    await page.getByRole('button', { name: 'Delete the opportunity “Train families”' }).click();
    expect(Object.keys(now().opportunities)).toEqual(['new-1']);
    expect(steps()).toBe(2);
  });
});

describe('several touchpoints', () => {
  test('say where they differ and take one value together, as one step', async () => {
    const { map: now, steps } = await inspect('call', 'ambulance');
    await expect.element(page.getByText('2 touchpoints').last()).toBeInTheDocument();
    await expect.element(page.getByLabelText('Pain point')).toHaveAttribute('placeholder', 'Several values');
    await expect.element(page.getByRole('button', { name: 'Channel: Several values' })).toBeInTheDocument();
    await page.getByLabelText('Pain point').fill('Fear');
    await userEvent.tab();
    expect([now().touchpoints['call']!.painPoint, now().touchpoints['ambulance']!.painPoint]).toEqual(['Fear', 'Fear']);
    expect(steps()).toBe(1);
  });

  test('show the actors that all have; adding one leaves the others alone', async () => {
    const { map: now, steps } = await inspect('call', 'ambulance');
    await expect.element(page.getByRole('button', { name: 'Remove Family' })).toBeInTheDocument();
    expect(page.getByRole('button', { name: 'Remove Doctor' }).query()).toBeNull();
    await page.getByLabelText('People involved').fill('Nurse');
    await userEvent.keyboard('{Enter}');
    expect(now().touchpoints['call']!.actors).toEqual(['family', 'nurse']);
    expect(now().touchpoints['ambulance']!.actors).toEqual(['family', 'doctor', 'nurse']);
    expect(steps()).toBe(1);
  });
});

describe('a link', () => {
  const link = (id: string): Promise<Stage> =>
    stage(SAMPLE, <Inspector />, {
      before: ({ openMap }) => select(openMap.session, { links: [id] }),
    });

  test('leads to its ends, can be labelled and turned round', async () => {
    const { map: now, openMap, steps } = await link('Main-call-ambulance');
    await page.getByLabelText('Label').fill('119');
    await page.getByRole('button', { name: 'Reverse direction' }).click();
    expect(now().links['Main-call-ambulance']).toMatchObject({ label: '119', source: 'ambulance', target: 'call' });
    expect(steps()).toBe(2);
    await page.getByRole('button', { name: 'Go to “ambulance”' }).click();
    expect([...openMap.session.getState().selection.touchpoints]).toEqual(['ambulance']);
  });

  test('gets another end from a searchable list, in which its own and the other one cannot be chosen', async () => {
    const { map: now } = await link('Main-call-ambulance');
    await page.getByRole('button', { name: 'To: ambulance' }).click();
    await expect.element(page.getByRole('option', { name: 'ambulance' })).toHaveAttribute('aria-disabled', 'true');
    expect(page.getByRole('option', { name: 'call' }).query()).toBeNull();
    await userEvent.keyboard('ward{Enter}');
    expect(now().links['Main-call-ambulance']).toMatchObject({ source: 'call', target: 'ward' });
  });

  test('moves to another journey, but not to one that has it already', async () => {
    const { map: now } = await link('Main-ambulance-ward');
    await page.getByRole('combobox', { name: 'Journey' }).click();
    await page.getByRole('option', { name: 'Family' }).click();
    expect(now().links['Main-ambulance-ward']!.journeyId).toBe('Family');
  });

  test('goes, and the selection with it', async () => {
    const { map: now } = await link('Main-call-ambulance');
    await page.getByRole('button', { name: 'Delete the link' }).click();
    expect(now().links['Main-call-ambulance']).toBeUndefined();
    await expect.element(page.getByRole('heading', { name: 'Map' })).toBeInTheDocument();
  });
});

test('a phase takes a title, a kind and a width that still holds its cards', async () => {
  const {
    map: now,
    asked,
    steps,
  } = await stage(SAMPLE, <Inspector />, {
    before: ({ openMap }) => select(openMap.session, { phases: ['Onset'] }),
  });
  await page.getByLabelText('Title').fill('First hours');
  await page.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'Onset' }).click();
  await page.getByLabelText('Width').fill('600');
  await userEvent.keyboard('{Enter}');
  expect(now().phases['Onset']!.width).toBe(600);
  await page.getByLabelText('Width').fill('10');
  await userEvent.keyboard('{Enter}');
  expect(now().phases['Onset']).toMatchObject({ title: 'First hours', kind: 'onset' });
  expect(now().phases['Onset']!.width).toBeGreaterThanOrEqual(464);
  expect(steps()).toBe(4);
  await page.getByRole('button', { name: 'Delete the phase…' }).click();
  expect(asked).toEqual(['removePhases']);
});

test('with nothing selected it is the map’s own page', async () => {
  const { map: now } = await stage(SAMPLE, <Inspector />);
  await page.getByLabelText('Disease or subject').fill('Stroke');
  await userEvent.keyboard('{Enter}');
  expect(now().info.theme).toBe('Stroke');
  await expect.element(page.getByText('Based on assumption or hearsay only')).toBeInTheDocument();
});
