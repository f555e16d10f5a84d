import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, map, note, phase } from '../../support/map-builder.ts';

const target = { kind: 'spot', x: 0, y: 0 } as const;
const thread = (fields = {}) =>
  map('Map', phase('A'), note('n1', target, fields), note('n2', target, { parentId: 'n1' }));

test.each(['n1', 'n2'])('the thread of %s is open again', (id) => {
  expectEdit(thread({ resolvedAt: CREATED }), 'reopenAnnotation', { id }).gives(thread());
});

test('what is open, or not there, is refused', () => {
  expectEdit(thread(), 'reopenAnnotation', { id: 'n1' }).refused();
  expectEdit(thread(), 'reopenAnnotation', { id: 'nobody' }).refused();
});
