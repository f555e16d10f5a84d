import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase } from '../../support/map-builder.ts';
import { randomMap } from '../random-edit.ts';

const before = map('Map', phase('A'), phase('B'));

test('any map becomes any version of it, in one step that can be undone', () => {
  fc.assert(
    fc.property(randomMap(), randomMap(), (current, version) => {
      const { createdAt, updatedAt } = current.info;
      expectEdit(current, 'restoreVersion', { version }).gives((after) =>
        expect(after).toEqual({ ...version, info: { ...version.info, createdAt, updatedAt } }),
      );
    }),
    { numRuns: 40 },
  );
});

test('rows that say the same are not touched', () => {
  const version = structuredClone({ ...before, info: { ...before.info, title: 'Before' } });
  expectEdit(before, 'restoreVersion', { version }).gives((after) => {
    expect(Object.keys(diff(before, after) ?? {})).toEqual(['info']);
  });
});

test('a version that says what the map says is refused', () => {
  expectEdit(before, 'restoreVersion', { version: structuredClone(before) }).refused();
});

test('rows keep their order, and those that come back are the last', () => {
  const { A, B, C } = map('Map', phase('A'), phase('B'), phase('C')).phases;
  const version = { ...before, phases: { C: C!, B: { ...B!, width: 900 }, A: A! } };
  expectEdit(before, 'restoreVersion', { version }).gives((after) => {
    expect(Object.keys(after.phases)).toEqual(['A', 'B', 'C']);
  });
});
