import { expect, test } from 'vitest';
import { createEditor } from '#editor';
import type { Quota, Storage } from '#storage';
import { askToKeep } from '../../src/app/ask-to-keep.ts';
import { sampleMap } from '../storage/sample-map.ts';
import { eventually, newDatabaseName, openTab } from '../storage/support.ts';

/** A browser that says no, and counts how often it is asked. */
function refusingBrowser(): { quota: Quota; asked: () => number } {
  let asked = 0;
  const quota: Quota = {
    estimate: async () => ({ used: null, quota: null, isPersisted: false }),
    requestPersistence: async () => {
      asked += 1;
      return false;
    },
  };
  return { quota, asked: () => asked };
}

const work = ({ device }: Storage, quota: Quota, edits: number): void => {
  const editor = createEditor(sampleMap(), { now: () => '2026-11-22T09:00:00.000Z' });
  askToKeep({ device, quota, place: 'device' }, { editor });
  for (let edit = 0; edit < edits; edit++) editor.apply('setInfo', { title: `Title ${edit}` });
};

test('the browser is asked to keep the maps when somebody has really worked on one, and not again soon', async () => {
  const storage = await openTab(newDatabaseName());
  const { quota, asked } = refusingBrowser();
  work(storage, quota, 9);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked()).toBe(0);
  work(storage, quota, 30);
  await eventually(() => expect(asked()).toBe(1));
  work(storage, quota, 30);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked()).toBe(1);
});
