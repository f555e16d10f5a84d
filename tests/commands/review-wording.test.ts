import { expect, test } from 'vitest';
import { canJudge, reviewWording, undo } from '#commands';
import { card, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const posters = map(
  'Map',
  phase('A', 't1 t2 t3'),
  card('t1', { channel: 'tv', wording: 'Open on weekdays.' }),
  card('t2', { channel: 'web', wording: 'Come and see us.' }),
  card('t3', { channel: 'poster' }),
);
const NOW = '2026-11-22T09:00:00.000Z';

test('several wordings are judged in one step, each as it is now and for its own channel', () => {
  const { context, openMap, now } = bench(posters);
  const { t1, t2 } = now().touchpoints;
  expect(reviewWording(context, [t1!, t2!], { advertising: 'approved', reviewedBy: 'Legal', note: 'Fine' })).toBe(true);
  const both = { advertising: 'approved', reviewedBy: 'Legal', note: 'Fine', reviewedAt: NOW };
  expect(now().touchpoints['t1']?.review).toMatchObject({
    ...both,
    reviewedWording: 'Open on weekdays.',
    reviewedChannel: 'tv',
  });
  expect(now().touchpoints['t2']?.review).toMatchObject({
    ...both,
    reviewedWording: 'Come and see us.',
    reviewedChannel: 'web',
  });
  expect(openMap.editor.store.getState().past.length).toBe(1);
  undo(context);
  expect(now().touchpoints).toEqual(posters.touchpoints);
});

test('a judgement that is taken back leaves nobody who gave it and no date', () => {
  const { context, now } = bench(posters);
  reviewWording(context, [now().touchpoints['t1']!], { advertising: 'rejected', reviewedBy: 'Legal', note: 'No' });
  reviewWording(context, [now().touchpoints['t1']!], { advertising: 'unreviewed', reviewedBy: 'Ethics', note: '' });
  expect(now().touchpoints['t1']?.review).toEqual(posters.touchpoints['t1']!.review);
});

test('what has no words is not approved but may be rejected; where nothing was judged nothing is taken back', () => {
  const { context, now } = bench(posters);
  const can = (id: string): readonly boolean[] =>
    (['approved', 'rejected', 'unreviewed'] as const).map((each) => canJudge(now().touchpoints[id]!, each));
  expect(can('t1')).toEqual([true, true, false]);
  expect(can('t3')).toEqual([false, true, false]);
  reviewWording(context, [now().touchpoints['t3']!], { advertising: 'rejected', reviewedBy: '', note: '' });
  expect(can('t3')).toEqual([false, true, true]);
});
