import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, note, phase } from '../../support/map-builder.ts';

const target = { kind: 'phase', id: 'A' } as const;
const other = note('other', target);
const root = note('root', target);
// Replies to replies come from files alone; here the answer even stands before what it answers.
const replies = [note('a-late', target, { parentId: 'b-first' }), note('b-first', target, { parentId: 'root' })];
const before = map('Map', phase('A'), other, root, ...replies);

test('an annotation goes with everything said in reply, and nothing else', () => {
  expectEdit(before, 'removeAnnotation', { id: 'root' }).gives(map('Map', phase('A'), other));
});

test('a reply goes alone', () => {
  expectEdit(before, 'removeAnnotation', { id: 'a-late' }).gives(map('Map', phase('A'), other, root, replies[1]!));
});

test('what is not there is refused', () => {
  expectEdit(before, 'removeAnnotation', { id: 'nobody' }).refused();
});
