import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, map, note, phase } from '../../support/map-builder.ts';

const target = { kind: 'phase', id: 'A' } as const;
const thread = (fields = {}) =>
  map('Map', phase('A'), note('n1', target, fields), note('n2', target, { parentId: 'n1' }));

test.each(['n1', 'n2'])('the thread of %s is resolved with its root', (id) => {
  expectEdit(thread(), 'resolveAnnotation', { id, resolvedAt: CREATED }).gives((after) => {
    expect(after).toStrictEqual(thread({ resolvedAt: CREATED }));
  });
});

test('what is resolved already, or not there, is refused', () => {
  expectEdit(thread({ resolvedAt: CREATED }), 'resolveAnnotation', {
    id: 'n1',
    resolvedAt: '2026-12-01T00:00:00.000Z',
  }).refused();
  expectEdit(thread(), 'resolveAnnotation', { id: 'nobody', resolvedAt: CREATED }).refused();
});
