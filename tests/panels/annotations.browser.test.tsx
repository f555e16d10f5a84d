import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Inspector } from '#panels';
import type { View } from '#editor';
import { map, note, phase } from '../support/map-builder.ts';
import { stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'call ambulance'),
  note('n1', { kind: 'touchpoint', id: 'call' }, { text: 'Too many questions' }),
  note('n2', { kind: 'phase', id: 'Onset' }, { text: 'Who pays?' }),
);

/** The list of annotations beside a view. */
const listBeside = (view: View): Promise<Stage> =>
  stage(SAMPLE, <Inspector />, {
    before: ({ openMap: { session } }) => {
      session.setState(({ annotating }) => ({ view, annotating: { ...annotating, isListOpen: true } }));
    },
  });
const row = (text: string) => page.getByRole('button', { name: new RegExp(text.replace('?', '.')) });
const reply = () => page.getByRole('textbox', { name: 'Reply' });

describe.each(['table', 'overview', 'opportunities', 'disagreement'] as const)('beside the %s view', (view) => {
  test('a thread that is pressed opens in the list, with the focus in it; Escape closes it', async () => {
    const { openMap } = await listBeside(view);
    // Whatever view stands there, it can be asked.
    openMap.view.attach({ reveal: () => undefined, takeFocus: () => undefined });
    await row('Too many questions').click();
    await expect.element(reply()).toBeVisible();
    expect(document.activeElement?.closest('.annotation-thread')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.element(row('Too many questions')).toHaveFocus();
    expect(openMap.session.getState().annotating.open).toBeNull();
  });

  test('another thread opens in its stead', async () => {
    await listBeside(view);
    await row('Too many questions').click();
    await row('Who pays?').click();
    await expect.element(row('Too many questions')).toBeVisible();
    expect(document.activeElement?.closest('.annotation-thread')?.textContent).toContain('Who pays?');
  });
});

test.each(['canvas', 'matrix'] as const)('beside the %s view it opens there, and stays a row here', async (view) => {
  await listBeside(view);
  await row('Too many questions').click();
  await expect.element(row('Too many questions')).toBeVisible();
  await expect.element(reply()).not.toBeInTheDocument();
});
