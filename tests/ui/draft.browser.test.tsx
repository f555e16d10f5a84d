import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TextArea, TextField } from '#ui';
import { inProviders, show } from './show.tsx';

const field = () => page.getByRole('textbox');
const element = () => field().element() as HTMLInputElement;

/** A key press as an input method sends it while it still composes. */
const composeKey = (key: string, init: KeyboardEventInit & { keyCode?: number }): void => {
  element().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
};

test('typing alone commits nothing; leaving commits once', async () => {
  const onCommit = vi.fn();
  await show(<TextField label="Title" value="old" onCommit={onCommit} />);
  await userEvent.fill(field(), 'new');
  expect(onCommit).not.toHaveBeenCalled();
  element().blur();
  expect(onCommit.mock.calls).toEqual([['new']]);
});

test('Enter commits, stays, and leaving afterwards commits nothing more', async () => {
  const onCommit = vi.fn();
  const onEnter = vi.fn();
  const Titled = () => {
    const [value, setValue] = useState('old');
    return (
      <TextField
        label="Title"
        value={value}
        onCommit={(next) => {
          onCommit(next);
          setValue(next);
        }}
        onEnter={onEnter}
      />
    );
  };
  await show(<Titled />);
  await userEvent.fill(field(), 'new');
  await userEvent.keyboard('{Enter}');
  await expect.element(field()).toHaveFocus();
  element().blur();
  expect(onCommit.mock.calls).toEqual([['new']]);
  expect(onEnter).toHaveBeenCalledOnce();
});

test('a text typed back to what it was commits nothing', async () => {
  const onCommit = vi.fn();
  await show(<TextField label="Title" value="old" onCommit={onCommit} />);
  await userEvent.fill(field(), 'new');
  await userEvent.fill(field(), 'old');
  element().blur();
  expect(onCommit).not.toHaveBeenCalled();
});

test('Escape reverts and keeps the focus; a second Escape leaves', async () => {
  const onCommit = vi.fn();
  const onEscape = vi.fn();
  await show(<TextField label="Title" value="old" onCommit={onCommit} onEscape={onEscape} />);
  await userEvent.fill(field(), 'new');
  await userEvent.keyboard('{Escape}');
  await expect.element(field()).toHaveValue('old');
  await expect.element(field()).toHaveFocus();
  expect(onEscape).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
  expect(onCommit).not.toHaveBeenCalled();
});

test.each([
  ['composing', { isComposing: true }],
  ['just composed, as Safari says it', { keyCode: 229 }],
])('the Enter and Escape of an input method mean nothing (%s)', async (_, init) => {
  const onCommit = vi.fn();
  const onEscape = vi.fn();
  await show(<TextField label="題名" value="" onCommit={onCommit} onEscape={onEscape} />, { language: 'ja' });
  await userEvent.click(field());
  element().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  await userEvent.fill(field(), 'しんだん');
  composeKey('Enter', init);
  composeKey('Escape', init);
  await expect.element(field()).toHaveValue('しんだん');
  expect(onCommit).not.toHaveBeenCalled();
  expect(onEscape).not.toHaveBeenCalled();
  element().dispatchEvent(new CompositionEvent('compositionend', { data: '診断', bubbles: true }));
  await userEvent.fill(field(), '診断');
  await userEvent.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['診断']]);
});

test('the field follows its value until something is typed', async () => {
  const onCommit = vi.fn();
  const result = await show(<TextField label="Title" value="one" onCommit={onCommit} />);
  await result.rerender(inProviders(<TextField label="Title" value="two" onCommit={onCommit} />));
  await expect.element(field()).toHaveValue('two');
  await userEvent.fill(field(), 'mine');
  await result.rerender(inProviders(<TextField label="Title" value="three" onCommit={onCommit} />));
  await expect.element(field()).toHaveValue('mine');
  element().blur();
  expect(onCommit.mock.calls).toEqual([['mine']]);
});

test('what is typed is committed when the field disappears, for the record it was typed on', async () => {
  const commits: [string, string][] = [];
  const titled = (id: string) =>
    inProviders(<TextField key={id} label="Title" value={id} onCommit={(text) => commits.push([id, text])} />);
  const result = await show(<p />);
  await result.rerender(titled('a'));
  await userEvent.fill(field(), 'typed');
  await result.rerender(titled('b'));
  await expect.element(field()).toHaveValue('b');
  await result.unmount();
  expect(commits).toEqual([['a', 'typed']]);
});

test('what is typed is committed when the page is left', async () => {
  const onCommit = vi.fn();
  await show(<TextField label="Title" value="old" onCommit={onCommit} />);
  await userEvent.fill(field(), 'new');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(onCommit.mock.calls).toEqual([['new']]);
});

test('a field for several differing records commits only what is typed', async () => {
  const onCommit = vi.fn();
  await show(<TextField label="Title" value="" placeholder="(several)" onCommit={onCommit} />);
  await userEvent.click(field());
  element().blur();
  expect(onCommit).not.toHaveBeenCalled();
});

test('in a text area Enter breaks the line and Ctrl+Enter commits', async () => {
  const onCommit = vi.fn();
  await show(<TextArea label="Reason" value="" onCommit={onCommit} />);
  await userEvent.click(field());
  await userEvent.keyboard('one{Enter}two');
  expect(onCommit).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onCommit.mock.calls).toEqual([['one\ntwo']]);
});

test('a text area for a title commits with Enter and breaks the line with Shift+Enter', async () => {
  const onCommit = vi.fn();
  await show(<TextArea label="Title" enterCommits value="" onCommit={onCommit} />);
  await userEvent.click(field());
  await userEvent.keyboard('one{Shift>}{Enter}{/Shift}two{Enter}');
  expect(onCommit.mock.calls).toEqual([['one\ntwo']]);
});

test('a text area grows with its text up to its limit', async () => {
  await show(<TextArea label="Reason" minRows={2} maxRows={4} value="" onCommit={() => undefined} />);
  const heightOf = async (lines: number): Promise<number> => {
    await userEvent.fill(field(), Array.from({ length: lines }, () => 'x').join('\n'));
    return element().getBoundingClientRect().height;
  };
  const [two, three, four, nine] = [await heightOf(2), await heightOf(3), await heightOf(4), await heightOf(9)];
  expect(three).toBeGreaterThan(two);
  expect(four).toBeGreaterThan(three);
  expect(nine).toBe(four);
});
