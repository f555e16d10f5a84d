import { Plus } from 'lucide';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ContextMenu, Dialog, IconButton, Menu, TextField, type MenuItem } from '#ui';
import { show } from './show.tsx';

const done = vi.fn();
beforeEach(() => done.mockClear());

const items: readonly MenuItem[] = [
  { id: 'copy', label: 'Duplicate', onSelect: () => done('copy') },
  { id: 'off', label: 'Paste', disabled: true, onSelect: () => done('off') },
  { id: 'grid', kind: 'check', label: 'Grid', checked: 'mixed', onChange: (on) => done('grid', on) },
  {
    id: 'stage',
    kind: 'choice',
    label: 'Stage',
    value: 'b',
    options: [
      { id: 'a', label: 'One' },
      { id: 'b', label: 'Two' },
    ],
    onChange: (id) => done('stage', id),
  },
  { id: 'more', kind: 'sub', label: 'More', items: [{ id: 'csv', label: 'CSV', onSelect: () => done('csv') }] },
];

const menu = <Menu trigger={<IconButton icon={Plus} label="Actions" />} items={items} />;
const trigger = () => page.getByRole('button', { name: 'Actions' });

test('opens with the keyboard, skips what is disabled, acts, and gives the focus back', async () => {
  await show(menu);
  trigger().element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('menuitem', { name: 'Duplicate' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitemcheckbox', { name: 'Grid' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(done.mock.calls).toEqual([['grid', true]]);
  await expect.element(trigger()).toHaveFocus();
});

test('chooses one of a group', async () => {
  await show(menu);
  await trigger().click();
  await expect.element(page.getByRole('menuitemradio', { name: 'Two' })).toHaveAttribute('aria-checked', 'true');
  await page.getByRole('menuitemradio', { name: 'One' }).click();
  expect(done.mock.calls).toEqual([['stage', 'a']]);
});

test('opens a menu inside the menu', async () => {
  await show(menu);
  await trigger().click();
  await page.getByRole('menuitem', { name: 'More' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  expect(done.mock.calls).toEqual([['csv']]);
});

test('the same items stand in a context menu', async () => {
  await show(
    <ContextMenu items={() => items}>
      <button type="button">Card</button>
    </ContextMenu>,
  );
  await page.getByRole('button', { name: 'Card' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  expect(done.mock.calls).toEqual([['copy']]);
});

test('a context menu without items does not open', async () => {
  await show(
    <ContextMenu items={() => []}>
      <button type="button">Card</button>
    </ContextMenu>,
  );
  await page.getByRole('button', { name: 'Card' }).click({ button: 'right' });
  expect(page.getByRole('menu').query()).toBeNull();
});

test('an icon button says its name, and shows it with the shortcut on hover', async () => {
  await show(<IconButton icon={Plus} label="Add" shortcut="N" />);
  await page.getByRole('button', { name: 'Add' }).hover();
  await expect.element(page.getByRole('tooltip')).toHaveTextContent('AddN');
});

test('what a menu does begins after the focus has returned, so that an edit it starts keeps the focus', async () => {
  const Renaming = () => {
    const [isEditing, setIsEditing] = useState(false);
    return (
      <>
        <Menu
          trigger={<IconButton icon={Plus} label="Actions" />}
          items={[{ id: 'rename', label: 'Rename', onSelect: () => setIsEditing(true) }]}
        />
        {isEditing && <TextField autoFocus label="Name" value="" onCommit={() => undefined} />}
      </>
    );
  };
  await show(<Renaming />);
  await trigger().click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('a dialog that a menu opened gives the focus back to the button of the menu', async () => {
  const Asking = () => {
    const [isOpen, setIsOpen] = useState(false);
    return (
      <>
        <Menu
          trigger={<IconButton icon={Plus} label="Actions" />}
          items={[{ id: 'ask', label: 'Export', onSelect: () => setIsOpen(true) }]}
        />
        <Dialog open={isOpen} onOpenChange={setIsOpen} title="Export" closeLabel="Close">
          <TextField autoFocus label="Name" value="" onCommit={() => undefined} />
        </Dialog>
      </>
    );
  };
  await show(<Asking />);
  await trigger().click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(trigger()).toHaveFocus();
});
