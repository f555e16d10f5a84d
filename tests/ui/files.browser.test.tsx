import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FileDropZone, pickFiles } from '#ui';
import { show } from './show.tsx';

const file = new File(['{}'], 'map.json', { type: 'application/json' });

const dragWith = (type: string, content: File | string): DragEvent => {
  const dataTransfer = new DataTransfer();
  if (typeof content === 'string') dataTransfer.setData('text/plain', content);
  else dataTransfer.items.add(content);
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
};

test('shows that files may be dropped, and takes them', async () => {
  const onFiles = vi.fn();
  await show(<FileDropZone label="Drop to open" onFiles={onFiles} />);
  const over = dragWith('dragover', file);
  document.body.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  await expect.element(page.getByText('Drop to open')).toBeVisible();
  document.body.dispatchEvent(dragWith('drop', file));
  expect(onFiles.mock.calls[0]?.[0]).toEqual([file]);
  await expect.poll(() => page.getByText('Drop to open').query()).toBeNull();
});

test('leaves drags without files alone', async () => {
  const onFiles = vi.fn();
  await show(<FileDropZone label="Drop to open" onFiles={onFiles} />);
  const over = dragWith('dragover', 'text');
  document.body.dispatchEvent(over);
  document.body.dispatchEvent(dragWith('drop', 'text'));
  expect(over.defaultPrevented).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
});

test('forgets the drag when the window is left', async () => {
  await show(<FileDropZone label="Drop to open" onFiles={() => undefined} />);
  document.body.dispatchEvent(dragWith('dragover', file));
  await expect.element(page.getByText('Drop to open')).toBeVisible();
  document.body.dispatchEvent(dragWith('dragleave', file));
  await expect.poll(() => page.getByText('Drop to open').query()).toBeNull();
});

test('a file dialog gives what was chosen, or nothing when cancelled, and leaves no trace', async () => {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined);
  const input = (): HTMLInputElement => document.querySelector('input[type=file]') as HTMLInputElement;

  const chosen = pickFiles({ accept: '.json' });
  expect(input().accept).toBe('.json');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input().files = transfer.files;
  input().dispatchEvent(new Event('change'));
  expect((await chosen).map((each) => each.name)).toEqual(['map.json']);

  const cancelled = pickFiles();
  input().dispatchEvent(new Event('cancel'));
  expect(await cancelled).toEqual([]);
  expect(input()).toBeNull();
  vi.restoreAllMocks();
});
