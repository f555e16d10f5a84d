import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { templates } from '#knowledge';
import { PasteTextDialog } from '#library';
import { NewMapDialog } from '../../src/library/new-map-dialog.tsx';
import { Around } from './library-stage.tsx';

const showNewMap = async () => {
  const onCreate = vi.fn();
  const onClose = vi.fn();
  await render(
    <Around language="en">
      <NewMapDialog onCreate={onCreate} onClose={onClose} />
    </Around>,
  );
  return { onCreate, onClose };
};

test('begins on the empty map, and Enter creates it', async () => {
  const { onCreate, onClose } = await showNewMap();

  await expect.element(page.getByRole('radio', { name: 'Empty map' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');

  expect(onCreate).toHaveBeenCalledExactlyOnceWith({ kind: 'blank' });
  expect(onClose).toHaveBeenCalledOnce();
});

test('arrow keys choose an example, said to be illustrative, and Create begins with it', async () => {
  const { onCreate } = await showNewMap();

  await userEvent.keyboard('{ArrowDown}');
  const first = page.getByRole('radio', { name: 'Type 2 diabetes' });
  await expect.element(first).toBeChecked();
  await expect.element(first).toHaveAccessibleDescription(/6 phases · 22 touchpoints\s*Illustrative/);
  const { phases } = templates[0]!;
  await expect.element(first).toHaveAccessibleDescription(new RegExp(phases.map(({ title }) => title.en).join(' → ')));
  await page.getByRole('button', { name: 'Create' }).click();

  expect(onCreate.mock.calls).toMatchObject([[{ kind: 'template', template: { id: 'type-2-diabetes' } }]]);
});

test('a double click creates', async () => {
  const { onCreate } = await showNewMap();

  await page.getByRole('radio', { name: 'Stroke' }).dblClick();

  expect(onCreate.mock.calls).toMatchObject([[{ kind: 'template', template: { id: 'stroke' } }]]);
});

const showPaste = async () => {
  const onContinue = vi.fn();
  const onClose = vi.fn();
  await render(
    <Around language="en">
      <PasteTextDialog onContinue={onContinue} onClose={onClose} />
    </Around>,
  );
  return { onContinue, onClose, field: page.getByRole('textbox', { name: 'Text' }) };
};

test('a pasted text goes on with Ctrl+Enter; an empty one does not', async () => {
  const { onContinue, field } = await showPaste();
  await expect.element(field).toHaveFocus();
  await expect.element(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onContinue).not.toHaveBeenCalled();

  await field.fill('journey\n  title Knee');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  expect(onContinue).toHaveBeenCalledExactlyOnceWith('journey\n  title Knee', '');
});

test('the example can be taken over and is in the field to be changed', async () => {
  const { onContinue, field } = await showPaste();

  await page.getByRole('button', { name: 'Use this example' }).click();
  await expect.element(field).toHaveFocus();
  await page.getByRole('button', { name: 'Continue' }).click();

  expect(onContinue.mock.calls[0]?.[0]).toMatch(/^journey\n {4}title Knee pain/);
});
