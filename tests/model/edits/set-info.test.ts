import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A'));

test('title, description and theme change, each kept clean', () => {
  expectEdit(before, 'setInfo', { title: ' New\ntitle ', description: 'Two\r\nlines', theme: '糖尿病' }).gives(
    (after) => {
      expect(after.info).toEqual({ ...before.info, title: 'New title', description: 'Two\nlines', theme: '糖尿病' });
      expect(after.phases).toBe(before.phases);
    },
  );
});

test('fields that are not named stay', () => {
  expectEdit(before, 'setInfo', { theme: '糖尿病' }).gives((after) => {
    expect(after.info.title).toBe('Map');
  });
});

test('the same title again is refused', () => {
  expectEdit(before, 'setInfo', { title: 'Map ' }).refused();
});
