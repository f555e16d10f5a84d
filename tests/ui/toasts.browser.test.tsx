import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button, useToasts, type Toast } from '#ui';
import { show } from './show.tsx';

const Shower = ({ toast }: { readonly toast: Toast }) => {
  const toasts = useToasts();
  return <Button onClick={() => toasts.show(toast)}>Show</Button>;
};

const press = () => page.getByRole('button', { name: 'Show' }).click();

test('a toast is read out, offers its action once, and goes', async () => {
  const onAction = vi.fn();
  await show(<Shower toast={{ text: 'Deleted', action: { label: 'Undo', onAction } }} />);
  await press();
  await expect.element(page.getByRole('status')).toHaveTextContent('Deleted');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(onAction).toHaveBeenCalledOnce();
  await expect.poll(() => page.getByText('Deleted').query()).toBeNull();
});

test('goes by itself, but not under the pointer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await show(<Shower toast={{ text: 'Deleted', duration: 400 }} />);
  await press();
  await page.getByText('Deleted').hover();
  await expect.poll(() => vi.getTimerCount(), { message: 'its countdown stands still' }).toBe(0);
  vi.advanceTimersByTime(700);
  await expect.element(page.getByText('Deleted')).toBeVisible();
  await userEvent.unhover(page.getByText('Deleted'));
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(400);
  await expect.poll(() => page.getByText('Deleted').query()).toBeNull();
});

test('a toast with a key takes the place of the older one, and no more than three are shown', async () => {
  await show(
    <>
      <Shower toast={{ text: 'Same', key: 'k', duration: 0 }} />
    </>,
  );
  await press();
  await press();
  expect(page.getByText('Same').elements()).toHaveLength(1);
});
