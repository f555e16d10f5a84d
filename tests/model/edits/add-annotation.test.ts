import { describe, expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { CREATED, journey, map, note, phase } from '../../support/map-builder.ts';

const parts = [phase('A', 't1 t2'), journey('Main', 't1 > t2')];
const before = map('Map', ...parts, note('n1', { kind: 'touchpoint', id: 't1' }));
const words = { id: 'n2', text: 'Could we call here?', createdAt: CREATED };

test.each([
  { kind: 'touchpoint', id: 't2' },
  { kind: 'link', id: 'Main-t1-t2' },
  { kind: 'phase', id: 'A' },
  { kind: 'spot', x: 12, y: -40 },
] as const)('something is written to a $kind', (target) => {
  const fields = { perspective: 'clinical', author: 'Nurse' } as const;
  expectEdit(before, 'addAnnotation', { ...words, target, ...fields }).gives(
    map(
      'Map',
      ...parts,
      note('n1', { kind: 'touchpoint', id: 't1' }),
      note('n2', target, { text: words.text, ...fields }),
    ),
  );
});

describe('a reply', () => {
  test('hangs on what it replies to', () => {
    expectEdit(before, 'addAnnotation', { ...words, parentId: 'n1', target: { kind: 'phase', id: 'A' } }).gives(
      (after) => {
        expect(after.annotations['n2']).toMatchObject({ parentId: 'n1', target: { kind: 'touchpoint', id: 't1' } });
      },
    );
  });

  test('to a reply joins the thread', () => {
    const thread = map(
      'Map',
      ...parts,
      note('n0', { kind: 'phase', id: 'A' }),
      note('n1', { kind: 'phase', id: 'A' }, { parentId: 'n0' }),
    );
    expectEdit(thread, 'addAnnotation', { ...words, parentId: 'n1' }).gives((after) => {
      expect(after.annotations['n2']?.parentId).toBe('n0');
    });
  });
});

test('without a word, a place or a free id it is refused', () => {
  const target = { kind: 'touchpoint', id: 't1' } as const;
  expectEdit(before, 'addAnnotation', { ...words, target, text: ' \n' }).refused();
  expectEdit(before, 'addAnnotation', words).refused();
  expectEdit(before, 'addAnnotation', { ...words, target: { kind: 'link', id: 'nobody' } }).refused();
  expectEdit(before, 'addAnnotation', { ...words, target, parentId: 'nobody' }).refused();
  expectEdit(before, 'addAnnotation', { ...words, target, id: 'n1' }).refused();
});
