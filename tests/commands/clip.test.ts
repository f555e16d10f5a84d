import { describe, expect, test } from 'vitest';
import { besideOriginals, pasteClip, selectionAsClip } from '#commands';
import { select } from '#editor';
import { CARD, check, positionOf, type JourneyMap, type Point } from '#model';
import { parse, serialise } from '#format';
import { journey, map, note, phase, rating } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const source = map(
  'Source',
  phase('A', 't1 t2'),
  phase('B', 't3'),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', -1),
  note('n1', { kind: 'touchpoint', id: 't1' }),
  note('n2', { kind: 'touchpoint', id: 't1' }, { parentId: 'n1' }),
  note('n3', { kind: 'link', id: 'J-t1-t2' }),
  note('n4', { kind: 'link', id: 'J-t2-t3' }),
);

function copied() {
  const { context, openMap } = bench(source);
  select(openMap.session, { touchpoints: ['t1', 't2'] });
  return selectionAsClip(context)!;
}

describe('a copy', () => {
  test('holds what is selected with the links between, their journeys, ratings and annotations, and is a sound map', () => {
    const clip = copied();
    expect(Object.keys(clip.touchpoints)).toEqual(['t1', 't2']);
    expect(Object.keys(clip.links)).toEqual(['J-t1-t2']);
    expect(Object.keys(clip.ratings)).toEqual(['t1-medical-patient']);
    expect(Object.keys(clip.annotations)).toEqual(['n1', 'n2', 'n3']);
    expect(check(clip)).toEqual([]);
  });

  test('comes through the clipboard as it is', () => {
    const clip = copied();
    const read = parse(serialise(clip), { now: clip.info.updatedAt, newId: () => 'x' });
    expect(read).toMatchObject({ ok: true, value: { map: clip, report: [] } });
  });

  test('of nothing is nothing', () => {
    expect(selectionAsClip(bench(source).context)).toBeNull();
  });
});

describe('pasting', () => {
  test.each([0, 150, 700])('a whole map at x = %i lays no copy on another', (x) => {
    const wide = map(
      'Wide',
      phase('A', 'a1 a2'),
      phase('B', 'b1 b2 b3'),
      phase('C', 'c1 c2'),
      journey('J', 'a1 > b1 > c1'),
    );
    const { context, openMap, now } = bench(wide);
    select(openMap.session, { touchpoints: Object.keys(wide.touchpoints) });
    pasteClip(context, selectionAsClip(context)!, { place: { kind: 'at', point: { x, y: 600 } } });
    const corners = [...openMap.session.getState().selection.touchpoints].map((id) =>
      positionOf(now(), now().touchpoints[id]!),
    );
    expect(corners).toHaveLength(7);
    const overlaps = corners.filter((a, index) =>
      corners.slice(index + 1).some((b) => Math.abs(a.x - b.x) < CARD.width && Math.abs(a.y - b.y) < CARD.height),
    );
    expect(overlaps).toEqual([]);
  });

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
    const added = Object.values(now().annotations).filter(({ id }) => !(id in source.annotations));
    expect(
      added.map(({ text, parentId }) => [text, parentId === null ? null : now().annotations[parentId]!.text]),
    ).toEqual([
      ['n1', null],
      ['n2', 'n1'],
      ['n3', null],
    ]);
    expect(added[0]!.target).toEqual({ kind: 'touchpoint', id: pasted[0]!.id });
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

  test('what was cut goes back to where it was', () => {
    const { context, now, run } = bench(source);
    const clip = copied();
    select(context.openMap.session, { touchpoints: ['t1', 't2'] });
    run('remove');
    pasteClip(context, clip);
    expect(Object.values(now().touchpoints).map(({ title, x, y }) => [title, x, y])).toEqual([
      ['t3', 24, 0],
      ['t1', 24, 0],
      ['t2', 272, 0],
    ]);
  });

  test('into another map brings the journey along, around the middle of the view', () => {
    const { context, now } = bench(map('Other', phase('X', '', { width: 2000 })), { middle: { x: 1004, y: 500 } });
    pasteClip(context, copied());
    expect(Object.values(now().journeys).map(({ title }) => title)).toEqual(['J']);
    expect(Object.values(now().links)).toHaveLength(1);
    expect(middleOf(now())).toEqual({ x: 1004, y: 500 });
    expect(check(now())).toEqual([]);
  });

  test('takes a journey of the same name for the same only if it has the same aspects', () => {
    const other = (fields: object) => bench(map('Other', phase('X'), journey('Mine', '', { title: 'J', ...fields })));
    for (const [fields, count] of [
      [{}, 1],
      [{ aspects: ['social'] }, 2],
    ] as const) {
      const { context, now } = other(fields);
      pasteClip(context, copied());
      expect(Object.keys(now().journeys)).toHaveLength(count);
    }
  });

  test('at the pointer puts the middle there, all that lay in one phase into the one under it, and steps on', () => {
    const target = map('Other', phase('Narrow'), phase('Y', '', { width: 2000 }));
    const { context, now } = bench(target, { pointer: { x: 250, y: 400 } });
    pasteClip(context, copied());
    expect(Object.values(now().touchpoints).map(({ phaseId, x, y }) => [phaseId, x, y])).toEqual([
      ['Y', 24, 340],
      ['Y', 272, 340],
    ]);
    pasteClip(context, copied());
    expect(
      Object.values(now().touchpoints)
        .slice(2)
        .map(({ x, y }) => [x, y]),
    ).toEqual([
      [56, 372],
      [304, 372],
    ]);
  });

  test('what lay in several phases goes into those of the same name or kind of another map', () => {
    const target = map(
      'Other',
      phase('Früher'),
      phase('診断', '', { kind: 'diagnosis' }),
      phase('Later', '', { title: 'B' }),
    );
    const from = bench(map('From', phase('Diagnosis', 't1', { kind: 'diagnosis' }), phase('B', 't2')));
    select(from.openMap.session, { touchpoints: ['t1', 't2'] });
    const { context, now } = bench(target, { pointer: { x: 10, y: 200 } });
    pasteClip(context, selectionAsClip(from.context)!);
    expect(Object.values(now().touchpoints).map(({ phaseId, x }) => [phaseId, x])).toEqual([
      ['診断', 24],
      ['Later', 24],
    ]);
  });

  test('by a shift puts the copies exactly there', () => {
    const { context, now } = bench(source);
    pasteClip(context, copied(), { place: { kind: 'by', shift: { x: 8, y: 304 } }, name: 'addTouchpoint' });
    expect(
      Object.values(now().touchpoints)
        .slice(3)
        .map(({ x, y }) => [x, y]),
    ).toEqual([
      [32, 304],
      [280, 304],
    ]);
  });

  test('is refused where a map is full, and changes nothing', () => {
    const full = {
      ...source,
      touchpoints: Object.fromEntries(
        Array.from({ length: 9_999 }, (_, index) => [
          `t${index}`,
          { ...source.touchpoints['t1']!, id: `t${index}`, x: index * 8 },
        ]),
      ),
    };
    const { context, now } = bench({ ...full, links: {}, ratings: {}, annotations: {} });
    const before = now();
    expect(pasteClip(context, copied(), { place: besideOriginals(context) })).toBe(false);
    expect(now()).toBe(before);
  });
});

function middleOf(map: JourneyMap): Point {
  const corners = Object.values(map.touchpoints).map((each) => positionOf(map, each));
  const middle = (values: number[], size: number): number => (Math.min(...values) + Math.max(...values) + size) / 2;
  return {
    x: middle(
      corners.map(({ x }) => x),
      CARD.width,
    ),
    y: middle(
      corners.map(({ y }) => y),
      CARD.height,
    ),
  };
}

test('duplicate copies without the clipboard', () => {
  const { run, openMap, now } = bench(source);
  expect(run('duplicate')).toBe(false);
  select(openMap.session, { touchpoints: ['t3'] });
  expect(run('duplicate')).toBe(true);
  expect(Object.values(now().touchpoints).filter(({ title }) => title === 't3')).toHaveLength(2);
});
