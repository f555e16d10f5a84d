import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { Slider } from '#ui';
import { show } from './show.tsx';

const onCommit = vi.fn();

const Score = ({ start }: { readonly start: number | null }) => {
  const [value, setValue] = useState(start);
  return (
    <div style={{ width: 400 }}>
      <Slider
        label="Medical"
        value={value}
        onCommit={(next) => {
          onCommit(next);
          setValue(next);
        }}
        valueText={(each) => (each === null ? 'not rated' : `${each} points`)}
        clearLabel="Clear"
      />
    </div>
  );
};

const start = async (value: number | null): Promise<void> => {
  onCommit.mockClear();
  await show(<Score start={value} />);
  slider().element().focus();
};
const slider = () => page.getByRole('slider') as unknown as { element: () => HTMLElement };

test.each([
  [0, '{ArrowRight}', 0.5],
  [0, '{ArrowUp}', 0.5],
  [0, '{ArrowLeft}', -0.5],
  [0, '{ArrowDown}', -0.5],
  [1, '{Home}', -2],
  [1, '{End}', 2],
  [0.5, '{PageUp}', 1.5],
  [-1.5, '{PageDown}', -2],
  [1, '{Delete}', null],
  [1, '{Backspace}', null],
  [null, '{ArrowRight}', 0],
  [null, '{ArrowLeft}', 0],
])('from %s, %s leads to %s', async (from, key, to) => {
  await start(from);
  await userEvent.keyboard(key);
  expect(onCommit.mock.calls).toEqual([[to]]);
});

test('a key that changes nothing commits nothing', async () => {
  await start(2);
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(onCommit).not.toHaveBeenCalled();
});

test('keys with Ctrl belong to others', async () => {
  await start(1);
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(onCommit).not.toHaveBeenCalled();
});

test('says its value in words, also when there is none', async () => {
  await start(1);
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1 points');
  await userEvent.keyboard('{Delete}');
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'not rated');
});

test('a drag shows the way and commits once', async () => {
  await start(0);
  const box = slider().element().getBoundingClientRect();
  const y = box.top + box.height / 2;
  await commands.dragMouse({ x: box.left + box.width / 2, y }, { x: box.right - 9, y }, { release: false });
  expect(onCommit).not.toHaveBeenCalled();
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '2 points');
  await commands.releaseMouse();
  await expect.poll(() => onCommit.mock.calls).toEqual([[2]]);
});

test('Escape takes a drag back', async () => {
  await start(0);
  const box = slider().element().getBoundingClientRect();
  const y = box.top + box.height / 2;
  await commands.dragMouse({ x: box.left + box.width / 2, y }, { x: box.left + 9, y }, { release: false });
  await userEvent.keyboard('{Escape}');
  await commands.releaseMouse();
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '0 points');
  expect(onCommit).not.toHaveBeenCalled();
});

test('the cross clears', async () => {
  await start(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(onCommit.mock.calls).toEqual([[null]]);
});
