import axe from 'axe-core';
import { Trash2 } from 'lucide';
import { useEffect, type ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  Button,
  ConfirmDialog,
  ContextMenu,
  Dialog,
  Menu,
  Popover,
  SearchDialog,
  TextField,
  useToasts,
  type MenuItem,
} from '#ui';
import { Gallery } from './gallery.tsx';
import { show } from './show.tsx';

const violations = async (): Promise<string[]> => {
  // A dialog that is still fading in has colours that nobody reads.
  await Promise.all(
    document
      .getAnimations()
      .filter((each) => each.effect?.getTiming().iterations !== Infinity)
      .map((each) => each.finished),
  );
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    // The frame that the test runs in has no title of ours.
    rules: { 'document-title': { enabled: false }, region: { enabled: false } },
  });
  return found.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`));
};

const items: readonly MenuItem[] = [
  { id: 'copy', label: 'Duplicate', shortcut: 'Ctrl+D', onSelect: () => undefined },
  { id: 'line', kind: 'separator' },
  { id: 'head', kind: 'heading', label: 'Show' },
  { id: 'grid', kind: 'check', label: 'Grid', checked: true, onChange: () => undefined },
  {
    id: 'theme',
    kind: 'choice',
    label: 'Theme',
    value: 'a',
    options: [{ id: 'a', label: 'Light' }],
    onChange: () => undefined,
  },
  { id: 'more', kind: 'sub', label: 'More', items: [{ id: 'x', label: 'CSV', onSelect: () => undefined }] },
  { id: 'delete', label: 'Delete', icon: Trash2, danger: true, onSelect: () => undefined },
];

const nothing = (): void => undefined;

const Toasting = () => {
  const toasts = useToasts();
  useEffect(() => {
    toasts.show({ text: 'Deleted', action: { label: 'Undo', onAction: nothing } });
    toasts.show({ text: 'Not saved', tone: 'error', duration: 0 });
  }, [toasts]);
  return null;
};

const inPage = (ui: ReactElement): ReactElement => (
  <main>
    <h1>Page</h1>
    {ui}
  </main>
);

const overlays: readonly [string, () => ReactElement, string][] = [
  [
    'dialog',
    () => (
      <Dialog
        open
        onOpenChange={nothing}
        title="Export"
        description="As on screen"
        closeLabel="Close"
        footer={<Button>Do</Button>}
      >
        <TextField label="Name" value="" onCommit={nothing} />
      </Dialog>
    ),
    'dialog',
  ],
  [
    'question',
    () => (
      <ConfirmDialog
        open
        onOpenChange={nothing}
        title="Sure?"
        description="Gone."
        confirmLabel="Yes"
        cancelLabel="No"
        onConfirm={nothing}
        danger
      />
    ),
    'alertdialog',
  ],
  [
    'search',
    () => (
      <SearchDialog
        open
        onOpenChange={nothing}
        onChoose={nothing}
        label="Connect to"
        closeLabel="Close"
        placeholder="Search"
        empty="Nothing"
        groups={[
          { id: 'g', heading: 'Phase', items: [{ id: '1', label: 'Diagnosis', detail: 'Clinic', shortcut: 'A' }] },
        ]}
      />
    ),
    'option',
  ],
  [
    'popover',
    () => (
      <Popover open label="Details" trigger={<Button>More</Button>}>
        Text
      </Popover>
    ),
    'dialog',
  ],
  ['toasts', () => <Toasting />, 'status'],
];

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (theme) => {
  test.each(['ja', 'en'] as const)('on the gallery in %s', async (language) => {
    await show(<Gallery language={language} />, { theme, language });
    expect(await violations()).toEqual([]);
  });

  test.each(overlays)('in a %s', async (_, overlay, role) => {
    await show(inPage(overlay()), { theme });
    await expect.element(page.getByRole(role as 'menu').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('in a menu', async () => {
    await show(inPage(<Menu trigger={<Button>Menu</Button>} items={items} />), { theme });
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('in a context menu', async () => {
    await show(
      inPage(
        <ContextMenu items={() => items}>
          <button type="button">Card</button>
        </ContextMenu>,
      ),
      { theme },
    );
    await page.getByRole('button', { name: 'Card' }).click({ button: 'right' });
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});
