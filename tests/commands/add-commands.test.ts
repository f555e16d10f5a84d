import { describe, expect, test } from 'vitest';
import {
  addBeside,
  addBranch,
  addJourney,
  addLinked,
  addNext,
  addPhaseAt,
  addTouchpointAt,
  connect,
  current,
  insertInto,
} from '#commands';
import { select } from '#editor';
import {
  MAX_TOUCHPOINTS,
  applyEdit,
  createTouchpoint,
  inOrder,
  pathOf,
  positionOf,
  tableOf,
  type JourneyMap,
} from '#model';
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

/** From row to row of a column, map units. */
const PITCH = 148;

/** One phase whose touchpoints lie below each other, linked in a row. */
const inColumn = (ids: string): JourneyMap => {
  const column = map('Map', phase('A', ids, { width: 240 }), phase('B'), journey('J', ids.split(' ').join(' > ')));
  const touchpoints = ids.split(' ').map((id, row) => ({ ...column.touchpoints[id]!, x: 24, y: 24 + row * PITCH }));
  return { ...column, touchpoints: tableOf(touchpoints) };
};

const idsAlong = (of: JourneyMap): string[] => pathOf(of, 'J').map(({ id }) => id);

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
    expect(addTouchpointAt(context, { at: { x: 0, y: 400 }, fields: { channel: 'clinic' } })).toBe('new1');
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

  test('goes between a touchpoint and the next one at the side where the journey leads on, and says so', () => {
    const { run, now, said, openMap } = bench();
    select(openMap.session, { touchpoints: ['t1'] });
    run('addTouchpointRight');
    expect(idsAlong(now())).toEqual(['t1', 'new1', 't2', 't3']);
    expect(said).toMatchObject([{ code: 'inserted', id: 'new1', from: 't1', to: 't2' }]);
    openMap.editor.undo();
    expect([now().touchpoints, now().links]).toEqual([small.touchpoints, small.links]);
  });

  test.each(['Up', 'Down', 'Left'] as const)('branches at the other sides: %s', (side) => {
    const { run, now, said, openMap } = bench();
    select(openMap.session, { touchpoints: ['t1'] });
    run(`addTouchpoint${side}`);
    expect(now().links).toMatchObject(small.links);
    expect(Object.keys(now().links)).toHaveLength(3);
    expect(said).toEqual([]);
  });

  test('branches where several ways lead on at that side', () => {
    const { context, now } = bench(map('Map', phase('A', 't1'), phase('B', 't2 t3'), journey('J', 't1 > t2, t1 > t3')));
    addBeside(context, 't1', 'right');
    expect(Object.keys(now().links)).toHaveLength(3);
  });

  test('made a branch after all, the journey leads on as before, label and places too', () => {
    const column = inColumn('t1 t2 t3');
    const { context, now, said, openMap } = bench(column);
    addBeside(context, 't1', 'down');
    expect(now().touchpoints['t2']!.y).toBe(column.touchpoints['t2']!.y + PITCH);
    const [notice] = said;
    if (notice?.code !== 'inserted') throw new Error('Nothing was said.');
    notice.instead();
    expect(pathOf(now(), 'J').map(({ id }) => id)).toEqual(['t1', 't2', 'new1', 't3']);
    expect(Object.values(now().links).map(({ source, target }) => `${source} > ${target}`)).toEqual(
      expect.arrayContaining(['t1 > t2', 't2 > t3', 't1 > new1']),
    );
    for (const id of ['t1', 't2', 't3']) expect(now().touchpoints[id]).toEqual(column.touchpoints[id]);
    openMap.editor.undo();
    expect(idsAlong(now())).toEqual(['t1', 'new1', 't2', 't3']);
  });

  test('where the active journey does not lead, goes into the only one that does', () => {
    const { context, now, openMap } = bench(
      map('Map', phase('A', 't1 t2 t3 t4'), journey('J', 't1 > t2'), journey('K', 't3 > t4')),
    );
    openMap.session.setState({ activeJourney: 'J' });
    addBeside(context, 't3', 'right');
    expect(pathOf(now(), 'K').map(({ id }) => id)).toEqual(['t3', 'new1', 't4']);
  });

  test('a journey that has only begun starts where one adds to it', () => {
    const { context, now, openMap } = bench(map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'), journey('K')));
    openMap.session.setState({ activeJourney: 'K' });
    addBeside(context, 't1', 'right');
    expect(pathOf(now(), 'K').map(({ id }) => id)).toEqual(['t1', 'new1']);
  });

  test('the next one in a list goes between wherever the cards lie', () => {
    const { context, now } = bench(inColumn('t1 t2 t3'));
    addNext(context, 't1');
    expect(idsAlong(now())).toEqual(['t1', 'new1', 't2', 't3']);
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
    expect(now().links['new1']).toEqual({
      id: 'new1',
      journeyId: 'J',
      source: 't3',
      target: 't1',
      label: '',
      duration: null,
    });
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

describe('a touchpoint added at a place', () => {
  test('joins the active journey after the nearest one before it there, as one step, and says between which', () => {
    const { context, now, said, openMap } = bench(inColumn('t1 t2 t3'));
    const { x, y } = positionOf(now(), now().touchpoints['t2']!);
    addTouchpointAt(context, { at: { x: x + 16, y: y + 40 } });
    expect(idsAlong(now())).toEqual(['t1', 't2', 'new1', 't3']);
    expect(positionOf(now(), now().touchpoints['new1']!)).toEqual({ x: x + 16, y: y + 40 });
    expect(said).toMatchObject([{ code: 'joined', id: 'new1', from: 't2', to: 't3' }]);
    openMap.editor.undo();
    expect(openMap.editor.undo()).toBe(false);
  });

  test('before all others becomes the first, after them the last', () => {
    const { context, now, said } = bench(
      map('Map', phase('A'), phase('B', 't1 t2'), phase('C'), journey('J', 't1 > t2')),
    );
    addTouchpointAt(context, { at: { x: 24, y: 24 } });
    addTouchpointAt(context, { at: { x: 2000, y: 24 } });
    const [first, last] = pathOf(now(), 'J')
      .map(({ id }) => id)
      .filter((id) => id.startsWith('new'));
    expect(said).toMatchObject([
      { code: 'joined', id: first, from: null, to: 't1' },
      { code: 'joined', id: last, from: 't2', to: null },
    ]);
  });

  test('goes into the link that lies there', () => {
    const { context, now } = bench();
    addTouchpointAt(context, { at: { x: 0, y: 800 }, into: 'J-t1-t2' });
    expect(idsAlong(now())).toEqual(['t1', 'new1', 't2', 't3']);
  });

  test('can leave the journey again, which leads on as before', () => {
    const { context, now, said } = bench();
    addTouchpointAt(context, { at: { x: 0, y: 800 }, into: 'J-t1-t2' });
    const [notice] = said;
    if (notice?.code !== 'joined') throw new Error('Nothing was said.');
    notice.instead();
    expect(idsAlong(now())).toEqual(['t1', 't2', 't3']);
    expect(now().touchpoints['new1']).toBeDefined();
  });

  test('is on none where the active journey leads nowhere or is hidden, says so, and asks what to link it with', () => {
    const { context, now, said, openMap, dialogs } = bench();
    openMap.session.setState({ visibility: { J: 'hidden' } });
    addTouchpointAt(context, { at: { x: 0, y: 800 } });
    expect(now().links).toEqual(small.links);
    const [notice] = said;
    if (notice?.code !== 'onNoJourney') throw new Error('Nothing was said.');
    notice.instead();
    expect(dialogs).toEqual(['connect']);
    expect(current(context)).toBe('new1');
  });

  test('says nothing when it is the first on the map', () => {
    const { context, said } = bench(map('Map', phase('A'), journey('J')));
    addTouchpointAt(context, { at: { x: 24, y: 24 } });
    expect(said).toEqual([]);
  });
});

describe('insertInto', () => {
  test('makes room in a column: the next one goes down, with those below it as far as need be', () => {
    const column = inColumn('t1 t2 t3');
    const { context, now } = bench(column);
    const id = insertInto(context, 'J-t1-t2')!;
    const heights = ['t1', id, 't2', 't3'].map((each) => now().touchpoints[each]!.y);
    expect(heights).toEqual([0, 1, 2, 3].map((row) => 24 + row * PITCH));
    expect(new Set(Object.values(now().touchpoints).map(({ x }) => x)).size).toBe(1);
  });

  test('leaves a column alone in which a card is locked', () => {
    const column = inColumn('t1 t2 t3');
    const locked = applyEdit(column, 'lockTouchpoints', { ids: ['t3'] });
    const { context, now } = bench(locked);
    insertInto(context, 'J-t1-t2');
    for (const id of ['t1', 't2', 't3']) expect(now().touchpoints[id]).toEqual(locked.touchpoints[id]);
  });

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
      selection: { phases: new Set(['new1']) },
      naming: { kind: 'phase', id: 'new1' },
    });
  });

  test('addPhase adds one right of the selected phase', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { phases: ['A'] });
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
    const id = addBranch(context, 't1', { direction: 'right', fields: { title: 'Reception' } })!;
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
