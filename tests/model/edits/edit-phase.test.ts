import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1'), phase('B'));

test('a phase is renamed and gets another kind', () => {
  expectEdit(before, 'editPhase', { id: 'B', title: ' 診断 ', kind: 'diagnosis' }).gives(
    map('Map', phase('A', 't1'), phase('B', '', { title: '診断', kind: 'diagnosis' })),
  );
});

test('the same values again are refused', () => {
  expectEdit(before, 'editPhase', { id: 'A', title: 'A\n', kind: 'custom' }).refused();
});

test('a phase that is not there is refused', () => {
  expectEdit(before, 'editPhase', { id: 'Z', title: 'Z' }).refused();
});
