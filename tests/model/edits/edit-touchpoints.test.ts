import { expect, test } from 'vitest';
import { VIEW_FIELDS, applyChange, diff, type JourneyMap, type Perspective } from '#model';
import { expectEdit } from '../../support/expect-edit.ts';
import { card, map, phase } from '../../support/map-builder.ts';

const before = map('Map', phase('A', 't1 t2 t3'));

test('several touchpoints get the same values', () => {
  expectEdit(before, 'editTouchpoints', {
    ids: ['t1', 't3'],
    fields: { channel: 'clinic', moment: true, stage: 'action' },
  }).gives(
    map(
      'Map',
      phase('A', 't1 t2 t3'),
      card('t1', { channel: 'clinic', moment: true, stage: 'action' }),
      card('t3', { channel: 'clinic', moment: true, stage: 'action' }),
    ),
  );
});

test('each can get values of its own', () => {
  const each = { t1: { channel: 'clinic' }, t2: { channel: 'clinic', title: ' Two\n' }, nobody: { title: 'x' } };
  expectEdit(before, 'editTouchpoints', { each }).gives(
    map(
      'Map',
      phase('A', 't1 t2 t3'),
      card('t1', { channel: 'clinic' }),
      card('t2', { channel: 'clinic', title: 'Two' }),
    ),
  );
});

test('texts and lists are kept clean, also inside the review', () => {
  const review = { ...before.touchpoints['t1']!.review, reviewedBy: ' Sato\n', conflictOfInterest: 'none\u0000' };
  expectEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { mix: [' price', 'price'], review } }).gives(
    (after) => {
      expect(after.touchpoints['t1']?.mix).toEqual(['price']);
      expect(after.touchpoints['t1']?.review).toMatchObject({ reviewedBy: 'Sato', conflictOfInterest: 'none' });
    },
  );
});

test('each perspective writes how it sees the problem, and two who write at once both keep their sentence', () => {
  const see = (perspective: Perspective, sentence: string): JourneyMap =>
    expectEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { [VIEW_FIELDS[perspective]]: sentence } }).gives(
      (after) => {
        expect(after.touchpoints['t1']).toStrictEqual({
          ...before.touchpoints['t1'],
          [VIEW_FIELDS[perspective]]: sentence,
        });
      },
    );
  const here = see('patient', 'Nobody tells me what comes next');
  const elsewhere = diff(before, see('executive', 'One in five does not come back'))!;
  expect(applyChange(here, elsewhere).touchpoints['t1']).toMatchObject({
    patientView: 'Nobody tells me what comes next',
    executiveView: 'One in five does not come back',
  });
});

test('a touchpoint that has the values already keeps the very same record', () => {
  expectEdit(before, 'editTouchpoints', { ids: ['t1', 't2'], fields: { title: 't1' } }).gives((after) => {
    expect(after.touchpoints['t1']).toBe(before.touchpoints['t1']);
    expect(after.touchpoints['t2']?.title).toBe('t1');
  });
});

test('nothing new, or nobody there, is refused', () => {
  expectEdit(before, 'editTouchpoints', { ids: ['t1'], fields: { actors: [], channel: '', title: 't1\n' } }).refused();
  expectEdit(before, 'editTouchpoints', { ids: ['nobody'], fields: { title: 'x' } }).refused();
  expectEdit(before, 'editTouchpoints', { ids: [], fields: { title: 'x' } }).refused();
});
