import { expect, test } from 'vitest';
import { openMap } from '#editor';
import { map, phase } from '../support/map-builder.ts';

const open = () => openMap('m', map('Map', phase('A', 't1')), { now: () => '2026-11-22T09:00:00.000Z' }).editor;
const at = { x: 400, y: 0 };

test('naming what was just added belongs to adding it: one undo takes both back, one redo brings both', () => {
  const editor = open();
  editor.apply('addTouchpoint', { id: 'new', at });
  editor.apply('editTouchpoints', { ids: ['new'], fields: { title: 'Reception' } });
  expect(editor.store.getState().past.map(({ name }) => name)).toEqual(['addTouchpoint']);
  editor.undo();
  expect(Object.keys(editor.getMap().touchpoints)).toEqual(['t1']);
  editor.redo();
  expect(editor.getMap().touchpoints['new']?.title).toBe('Reception');
});

test('a persona is named like anything else', () => {
  const editor = open();
  editor.apply('addPersona', { id: 'Aki', name: '' });
  editor.apply('editPersona', { id: 'Aki', name: 'Akiko' });
  editor.undo();
  expect(editor.getMap().personas).toEqual({});
});

test('naming it a second time is a step of its own', () => {
  const editor = open();
  editor.apply('addPhase', { id: 'B', index: 1, title: 'New phase' });
  editor.apply('editPhase', { id: 'B', title: 'Onset' });
  editor.apply('editPhase', { id: 'B', title: 'Diagnosis' });
  editor.undo();
  expect(editor.getMap().phases['B']?.title).toBe('Onset');
});

test('anything else about it, or the name of something else, is a step of its own', () => {
  const editor = open();
  editor.apply('addTouchpoint', { id: 'new', at });
  editor.apply('editTouchpoints', { ids: ['new'], fields: { moment: true } });
  editor.apply('addTouchpoint', { id: 'other', at: { x: 700, y: 0 } });
  editor.apply('editTouchpoints', { ids: ['t1'], fields: { title: 'Old one' } });
  expect(editor.store.getState().past).toHaveLength(4);
});

test('what is told to storage is the naming alone', () => {
  const editor = open();
  editor.apply('addTouchpoint', { id: 'new', at });
  const told: unknown[] = [];
  editor.subscribe((change) => told.push(change.touchpoints?.['new']?.before));
  editor.apply('editTouchpoints', { ids: ['new'], fields: { title: 'Reception' } });
  expect(told).toEqual([expect.objectContaining({ id: 'new', title: '' })]);
});
