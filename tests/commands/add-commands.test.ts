import { describe, expect, test } from 'vitest';
import { addBeside, addJourney, addLinked, addPhaseAt, addTouchpointAt, connect, current, insertInto } from '#commands';
import { select } from '#editor';
import { MAX_TOUCHPOINTS, createTouchpoint, inOrder, pathOf, positionOf, tableOf, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

const withoutJourney = map('Map', phase('A', 't1 t2', { width: 800 }));
const full: JourneyMap = {
  ...withoutJourney,
  touchpoints: tableOf(
    Array.from({ length: MAX_TOUCHPOINTS }, (_, index) =>
      createTouchpoint({ id: `x${index}`, phaseId: 'A', x: 0, y: 0 }),
    ),
  ),
};

describe('what adding starts from', () => {
  test('is the only touchpoint selected, else the focused one while nothing is', () => {
    const { context, openMap } = bench();
    expect(current(context)).toBeNull();
    openMap.session.setState({ focus: 't3' });
    expect(current(context)).toBe('t3');
    select(openMap.session, { touchpoints: ['t1'] });
    expect(current(context)).toBe('t1');
    select(openMap.session, { touchpoints: ['t1', 't2'] });
    expect(current(context)).toBeNull();
  });
});

describe('addTouchpoint', () => {
  test('adds one around the middle of the view, as far as the phase has room, selects it and starts naming it', () => {
    const { run, now, openMap, camera } = bench(small, { middle: { x: 400, y: 304 } });
    expect(run('addTouchpoint')).toBe(true);
    expect(positionOf(now(), now().touchpoints['new1']!)).toEqual({ x: 296, y: 244 });
    expect(now().links).toBe(small.links);
    expect(openMap.session.getState()).toMatchObject({
      selection: { touchpoints: new Set(['new1']) },
      focus: 'new1',
      naming: { kind: 'touchpoint', id: 'new1' },
    });
    expect(camera).toEqual(['reveal new1']);
  });

  test('adds one right of the current touchpoint, not on top of another', () => {
    const { run, now, openMap } = bench();
    openMap.session.setState({ focus: 't1' });
    run('addTouchpoint');
    const { x, y } = positionOf(now(), now().touchpoints['new1']!);
    expect(x).toBe(24 + 240);
    expect(Math.abs(y)).toBeGreaterThanOrEqual(120);
  });

  test('is not possible in a full map', () => {
    const { run, now } = bench(full);
    expect(run('addTouchpoint')).toBe(false);
    expect(now()).toBe(full);
  });

  test('at a place takes fields along, such as a channel from the palette', () => {
    const { context, now } = bench();
    expect(addTouchpointAt(context, { x: 0, y: 400 }, { channel: 'clinic' })).toBe('new1');
    expect(now().touchpoints['new1']).toMatchObject({ channel: 'clinic', x: 0, y: 400 });
  });
});

describe('adding beside a touchpoint', () => {
  test.each([
    ['addTouchpointRight', 't3', 'new1'],
    ['addTouchpointDown', 't3', 'new1'],
    ['addTouchpointUp', 't3', 'new1'],
    ['addTouchpointLeft', 'new1', 't3'],
  ] as const)('%s links %s to %s in the active journey, as one step', (id, source, target) => {
    const { run, now, openMap } = bench();
    select(openMap.session, { touchpoints: ['t3'] });
    expect(run(id)).toBe(true);
    expect(now().links['new2']).toMatchObject({ journeyId: 'J', source, target });
    expect(openMap.session.getState().naming).toEqual({ kind: 'touchpoint', id: 'new1' });
    openMap.editor.undo();
    expect(now().touchpoints).toEqual(small.touchpoints);
    expect(now().links).toEqual(small.links);
  });

  test('is not enabled without a current touchpoint', () => {
    expect(bench().run('addTouchpointRight')).toBe(false);
  });

  test('goes to the active journey, not just the first', () => {
    const { context, now, openMap } = bench(map('Map', phase('A', 't1'), journey('J'), journey('K')));
    openMap.session.setState({ activeJourney: 'K' });
    addBeside(context, 't1', 'down');
    expect(Object.values(now().links)).toMatchObject([{ journeyId: 'K' }]);
  });

  test('makes a journey in the same step where there is none', () => {
    const { context, now, openMap } = bench(withoutJourney);
    addBeside(context, 't1', 'down');
    const [made] = inOrder(now().journeys);
    expect(made).toMatchObject({ title: 'New journey', aspects: ['medical'] });
    expect(pathOf(now(), made!.id).map(({ id }) => id)).toEqual(['t1', 'new1']);
    expect(openMap.session.getState().activeJourney).toBe(made!.id);
    openMap.editor.undo();
    expect(now().journeys).toEqual({});
    expect(openMap.editor.undo()).toBe(false);
  });

  test('a touchpoint that is gone adds nothing', () => {
    const { context, now } = bench(withoutJourney);
    expect(addBeside(context, 'gone', 'right')).toBeNull();
    expect(addLinked(context, 'gone', { at: { x: 0, y: 0 } })).toBeNull();
    expect(now()).toBe(withoutJourney);
  });

  test('in a full map nothing is added, no journey either', () => {
    const { context, now } = bench(full);
    expect(addLinked(context, 'x1', { at: { x: 0, y: 0 } })).toBeNull();
    expect(now()).toBe(full);
  });
});

describe('connect', () => {
  test('asks whom to link with', () => {
    const { run, dialogs, openMap } = bench();
    expect(run('connect')).toBe(false);
    openMap.session.setState({ focus: 't1' });
    run('connect');
    expect(dialogs).toEqual(['connect']);
  });

  test('links in the active journey', () => {
    const { context, now } = bench();
    expect(connect(context, 't3', 't1')).toBe(true);
    expect(now().links['new1']).toEqual({ id: 'new1', journeyId: 'J', source: 't3', target: 't1', label: '' });
  });

  test('makes a journey in the same undo step where there is none', () => {
    const { context, now, openMap } = bench(withoutJourney);
    expect(connect(context, 't1', 't2')).toBe(true);
    expect(Object.keys(now().journeys)).toHaveLength(1);
    expect(openMap.session.getState().activeJourney).toBe(Object.keys(now().journeys)[0]);
    openMap.editor.undo();
    expect([now().journeys, now().links]).toEqual([{}, {}]);
    expect(openMap.session.getState().activeJourney).toBeNull();
  });

  test.each([
    ['with itself', 't1', 't1'],
    ['twice', 't1', 't2'],
    ['to nowhere', 't1', 'gone'],
  ])('refuses to link %s', (_, source, target) => {
    const { context, now } = bench();
    expect(connect(context, source, target)).toBe(false);
    expect(now()).toBe(small);
  });

  test.each([
    ['with itself', 't1'],
    ['to nowhere', 'gone'],
  ])('refuses to link %s where there is no journey, and makes none', (_, target) => {
    const { context, now } = bench(withoutJourney);
    expect(connect(context, 't1', target)).toBe(false);
    expect(now()).toBe(withoutJourney);
  });
});

describe('insertInto', () => {
  test('adds a touchpoint into a link, between the two, and starts naming it', () => {
    const { context, now, openMap } = bench();
    expect(insertInto(context, 'J-t2-t3')).toBe('new1');
    expect(pathOf(now(), 'J').map(({ id }) => id)).toEqual(['t1', 't2', 'new1', 't3']);
    expect(openMap.session.getState()).toMatchObject({ focus: 'new1', naming: { kind: 'touchpoint', id: 'new1' } });
    openMap.editor.undo();
    expect(now().links).toEqual(small.links);
  });

  test('a link that is gone adds nothing', () => {
    const { context, now } = bench();
    expect(insertInto(context, 'gone')).toBeNull();
    expect(now()).toBe(small);
  });
});

describe('phases and journeys', () => {
  test('addPhase adds one at the end, selects it and starts naming it', () => {
    const { run, now, openMap } = bench();
    run('addPhase');
    expect(inOrder(now().phases).map(({ title }) => title)).toEqual(['A', 'B', 'New phase']);
    expect(openMap.session.getState()).toMatchObject({
      selection: { phase: 'new1' },
      naming: { kind: 'phase', id: 'new1' },
    });
  });

  test('addPhase adds one right of the selected phase', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { phase: 'A' });
    run('addPhase');
    expect(inOrder(now().phases).map(({ id }) => id)).toEqual(['A', 'new1', 'B']);
  });

  test('a phase is added wherever it was asked for', () => {
    const { context, now } = bench();
    expect(addPhaseAt(context, 0)).toBe('new1');
    expect(inOrder(now().phases).map(({ id }) => id)).toEqual(['new1', 'A', 'B']);
  });

  test('addJourney makes it the active one, in the first aspect that has no journey of its own', () => {
    const { context, now, openMap } = bench();
    const ids = [1, 2, 3, 4].map(() => {
      addJourney(context);
      return openMap.session.getState().activeJourney!;
    });
    expect(ids.map((id) => now().journeys[id]?.aspects)).toEqual([
      ['psychological'],
      ['economic'],
      ['social'],
      ['medical'],
    ]);
    expect(openMap.session.getState().activeJourney).toBe(ids[3]);
  });
});

describe('the next touchpoint', () => {
  const narrow = map('Map', phase('A', 't1'), phase('B', 't2'), journey('J'));

  test('stays in the phase of the one before, with its margin, however narrow the phase is', () => {
    const { context, now } = bench(narrow);
    const first = addBeside(context, 't1', 'right')!;
    const second = addBeside(context, first, 'right')!;
    expect([first, second].map((id) => now().touchpoints[id]?.phaseId)).toEqual(['A', 'A']);
    expect([first, second].map((id) => now().touchpoints[id]?.x)).toEqual([264, 504]);
    expect(now().phases['A']?.width).toBe(504 + 192 + 24);
  });

  test('on the left never leaves the phase either', () => {
    const { context, now } = bench(narrow);
    const before = addBeside(context, 't2', 'left')!;
    expect(now().touchpoints[before]).toMatchObject({ phaseId: 'B', x: 24 });
  });

  test('with a title is not named again', () => {
    const { context, openMap, now } = bench(narrow);
    const id = addBeside(context, 't1', 'right', 'Reception')!;
    expect(now().touchpoints[id]?.title).toBe('Reception');
    expect(openMap.session.getState().naming).toBeNull();
  });
});

test('linking in a hidden journey shows it', () => {
  const { context, openMap } = bench();
  openMap.session.setState({ visibility: { J: 'hidden' }, activeJourney: 'J' });
  connect(context, 't3', 't1');
  expect(openMap.session.getState().visibility).toEqual({ J: 'shown' });
});
