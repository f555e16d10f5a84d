import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, ConfirmDialog, Dialog, Field, SearchField, Select, TagInput, TextField, useToasts } from '#ui';
import { show } from './show.tsx';

const WithDialog = ({ onCommit = () => undefined }: { readonly onCommit?: (text: string) => void }) => {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Export"
        description="As on screen"
        closeLabel="Close"
        footer={<Button>Do it</Button>}
      >
        <Field label="Name">
          <TextField value="old" onCommit={onCommit} />
        </Field>
        <SearchField label="Find" clearLabel="Clear" value={search} onChange={setSearch} />
        <Field label="Tags">
          <TagInput
            value={[]}
            onChange={() => undefined}
            suggestions={['alpha', 'beta']}
            suggestionsLabel="Suggestions"
            removeLabel={(tag) => `Remove ${tag}`}
          />
        </Field>
        <Select
          label="Format"
          value="png"
          onChange={() => undefined}
          options={[
            { value: 'png', label: 'PNG' },
            { value: 'svg', label: 'SVG' },
          ]}
        />
      </Dialog>
    </>
  );
};

const open = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
};
const isClosed = () => expect.poll(() => page.getByRole('dialog').query()).toBeNull();

test('Escape closes the dialog and the focus returns to where it came from', async () => {
  await show(<WithDialog />);
  await open();
  await expect.element(page.getByRole('dialog', { name: 'Export' })).toHaveAccessibleDescription('As on screen');
  await userEvent.keyboard('{Escape}');
  await isClosed();
  await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus();
});

test('Escape in a field that holds a draft reverts the draft first', async () => {
  const onCommit = vi.fn();
  await show(<WithDialog onCommit={onCommit} />);
  await open();
  await page.getByRole('textbox', { name: 'Name' }).fill('new');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('old');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await isClosed();
  expect(onCommit).not.toHaveBeenCalled();
});

test('the Escape of an input method leaves the dialog open', async () => {
  await show(<WithDialog />);
  await open();
  page
    .getByRole('textbox', { name: 'Name' })
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing: true }));
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('Escape empties a search field, and closes a list of suggestions, before it closes the dialog', async () => {
  await show(<WithDialog />);
  await open();
  await page.getByRole('searchbox', { name: 'Find' }).fill('abc');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('');
  const tags = page.getByRole('combobox', { name: 'Tags' });
  await tags.fill('al');
  await expect.element(page.getByRole('option', { name: 'alpha' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('option').query()).toBeNull();
  await expect.element(tags).toHaveValue('al');
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('the list of a select inside a dialog closes alone', async () => {
  await show(<WithDialog />);
  await open();
  await page.getByRole('combobox', { name: 'Format' }).click();
  await expect.element(page.getByRole('option', { name: 'SVG' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('option').query()).toBeNull();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('a question starts on the harmless answer and acts on the other', async () => {
  const onConfirm = vi.fn();
  const Question = () => {
    const [isOpen, setIsOpen] = useState(true);
    return (
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title="Empty the trash?"
        description="This cannot be undone."
        confirmLabel="Empty"
        cancelLabel="Cancel"
        onConfirm={onConfirm}
        danger
      />
    );
  };
  await show(<Question />);
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await page.getByRole('button', { name: 'Empty' }).click();
  expect(onConfirm).toHaveBeenCalledOnce();
  await expect.poll(() => page.getByRole('alertdialog').query()).toBeNull();
});

test('a toast above a dialog can be pressed without closing the dialog', async () => {
  const onUndo = vi.fn();
  const Both = () => {
    const toasts = useToasts();
    return (
      <Dialog open onOpenChange={(next) => expect(next).toBe(true)} title="Trash" closeLabel="Close">
        <Button onClick={() => toasts.show({ text: 'Deleted', action: { label: 'Undo', onAction: onUndo } })}>
          Delete
        </Button>
      </Dialog>
    );
  };
  await show(<Both />);
  await page.getByRole('button', { name: 'Delete' }).click();
  const undo = page.getByText('Undo');
  await expect.element(undo).toBeVisible();
  await undo.click();
  expect(onUndo).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});
