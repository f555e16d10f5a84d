import { describe, expect, test } from 'vitest';
import { clipToText, pasteClip, selectionAsClip } from '#commands';
import { select } from '#editor';
import { check, positionOf } from '#model';
import { parse, serialise } from '#format';
import { journey, map, phase, rating } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const source = map(
  'Source',
  phase('A', 't1 t2'),
  phase('B', 't3'),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', -1),
);

function copied() {
  const { context, openMap } = bench(source);
  select(openMap.session, { touchpoints: ['t1', 't2'] });
  return selectionAsClip(context)!;
}

describe('a copy', () => {
  test('holds what is selected with the links between, their journeys and the ratings, and is a sound map', () => {
    const clip = copied();
    expect(Object.keys(clip.touchpoints)).toEqual(['t1', 't2']);
    expect(Object.keys(clip.links)).toEqual(['J-t1-t2']);
    expect(Object.keys(clip.ratings)).toEqual(['t1-medical-patient']);
    expect(check(clip)).toEqual([]);
  });

  test('comes through the clipboard as it is', () => {
    const clip = copied();
    const read = parse(serialise(clip), { now: clip.info.updatedAt, newId: () => 'x' });
    expect(read).toMatchObject({ ok: true, value: { map: clip, report: [] } });
  });

  test('is an outline to other programs', () => {
    expect(clipToText(source)).toBe('A\n  t1\n  t2\nB\n  t3');
  });

  test('of nothing is nothing', () => {
    expect(selectionAsClip(bench(source).context)).toBeNull();
  });
});

describe('pasting', () => {
  test('into the same map puts copies aside, linked in the same journey, selected, as one undo step', () => {
    const { context, openMap, now } = bench(source);
    pasteClip(context, copied());
    const { touchpoints } = openMap.session.getState().selection;
    const pasted = [...touchpoints].map((id) => now().touchpoints[id]!);
    expect(pasted.map(({ title }) => title)).toEqual(['t1', 't2']);
    expect(positionOf(now(), pasted[0]!)).toEqual({ x: 24 + 32, y: 32 });
    expect(Object.values(now().links).filter(({ journeyId }) => journeyId === 'J')).toHaveLength(3);
    expect(Object.values(now().ratings)).toHaveLength(2);
    expect(Object.keys(now().journeys)).toEqual(['J']);
    openMap.editor.undo();
    expect(now().touchpoints).toEqual(source.touchpoints);
  });

  test('twice does not put one copy on the other', () => {
    const { context, now } = bench(source);
    pasteClip(context, copied());
    pasteClip(context, copied());
    const places = Object.values(now().touchpoints).map((each) => JSON.stringify(positionOf(now(), each)));
    expect(new Set(places).size).toBe(places.length);
  });

  test('into another map brings the journey along, around the middle of the view', () => {
    const { context, now } = bench(map('Other', phase('X', '', { width: 2000 })), { middle: { x: 1000, y: 500 } });
    pasteClip(context, copied());
    expect(Object.values(now().journeys).map(({ title }) => title)).toEqual(['J']);
    expect(Object.values(now().links)).toHaveLength(1);
    const xs = Object.values(now().touchpoints).map((each) => positionOf(now(), each).x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBe(1000);
    expect(check(now())).toEqual([]);
  });
});

test('duplicate copies without the clipboard', () => {
  const { run, openMap, now } = bench(source);
  expect(run('duplicate')).toBe(false);
  select(openMap.session, { touchpoints: ['t3'] });
  expect(run('duplicate')).toBe(true);
  expect(Object.values(now().touchpoints).filter(({ title }) => title === 't3')).toHaveLength(2);
});
