import { expect, onTestFinished, test } from 'vitest';
import { fail, ok } from '#model';
import { finishAll, finishBeforeReload } from '../../src/app/before-reload.ts';
import { reloadWithUpdate } from '../../src/app/updates.ts';

test('the page is not loaded anew while something cannot be saved, and the reason is told', async () => {
  const stop = finishBeforeReload(async () => fail({ code: 'quotaExceeded' }));
  onTestFinished(stop);
  expect(await reloadWithUpdate()).toEqual(fail({ code: 'quotaExceeded' }));
});

test('before the page is loaded anew what is typed is handed over, and all that is open is saved', async () => {
  const order: string[] = [];
  const field = document.createElement('input');
  field.addEventListener('blur', () => order.push('handed over'));
  document.body.append(field);
  field.focus();
  const stop = finishBeforeReload(async () => {
    order.push('saved');
    return ok(null);
  });
  onTestFinished(() => {
    stop();
    field.remove();
  });
  expect(await finishAll()).toEqual(ok(null));
  expect(order).toEqual(['handed over', 'saved']);
});
