import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { map, note, phase } from '../../support/map-builder.ts';

const target = { kind: 'phase', id: 'A' } as const;
const before = map('Map', phase('A'), note('n1', target));

test('text and perspective change', () => {
  expectEdit(before, 'editAnnotation', { id: 'n1', text: 'Two\r\nlines', perspective: 'executive' }).gives(
    map('Map', phase('A'), note('n1', target, { text: 'Two\nlines', perspective: 'executive' })),
  );
});

test('nothing new, nothing at all, or an annotation that is not there, is refused', () => {
  expectEdit(before, 'editAnnotation', { id: 'n1', text: 'n1' }).refused();
  expectEdit(before, 'editAnnotation', { id: 'n1', text: '  ' }).refused();
  expectEdit(before, 'editAnnotation', { id: 'nobody', text: 'x' }).refused();
});
