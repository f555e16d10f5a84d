import { expect, test } from 'vitest';
import { applyEdit, cutTexts, diff, type CutText, type EditArgs, type EditName } from '#model';
import { map, phase } from '../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2'));
const cutBy = <N extends EditName>(name: N, args: EditArgs<N>): CutText[] =>
  cutTexts(args, diff(before, applyEdit(before, name, args))!);

const long = `${'a title of many words '.repeat(9)}and an end that is left out`;

test('a title that is cut says what was left out', () => {
  const [cut, ...others] = cutBy('editTouchpoints', { ids: ['t1'], fields: { title: long } });
  expect(others).toEqual([]);
  expect(cut).toMatchObject({ whole: long, most: 200 });
  expect(cut!.rest).toMatch(/an end that is left out$/);
  expect(cutBy('editPhase', { id: 'A', title: long })).toHaveLength(1);
  expect(cutBy('setInfo', { title: long })).toHaveLength(1);
});

test('a text that has room is not cut, however long for a title', () => {
  expect(cutBy('editTouchpoints', { ids: ['t1'], fields: { description: long } })).toEqual([]);
  expect(cutBy('editTouchpoints', { ids: ['t1'], fields: { title: 'x'.repeat(200) } })).toEqual([]);
});

test('a text of more than 10,000 characters says so too', () => {
  const [cut] = cutBy('editTouchpoints', { ids: ['t1'], fields: { description: `${'x'.repeat(10_000)}end` } });
  expect(cut).toMatchObject({ rest: 'end', most: 10_000 });
});
