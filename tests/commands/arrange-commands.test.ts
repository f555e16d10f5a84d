import { describe, expect, test } from 'vitest';
import { commandOf, selectJourney, type CommandId } from '#commands';
import { select, type Notice } from '#editor';
import { positionOf, type Id, type JourneyMap } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

const messy = map(
  'Map',
  phase('A', 'a b c', { width: 1_000 }),
  phase('B', 'd'),
  journey('J', 'a > b > c > d'),
  journey('K', 'a > d'),
  card('a', { x: 24, y: 300 }),
  card('b', { x: 320, y: 0 }),
  card('c', { x: 800, y: 104 }),
);

const xs = (now: JourneyMap, ...ids: Id[]): number[] => ids.map((id) => positionOf(now, now.touchpoints[id]!).x);
const ys = (now: JourneyMap, ...ids: Id[]): number[] => ids.map((id) => now.touchpoints[id]!.y);

function opened(...touchpoints: Id[]) {
  const made = bench(messy);
  select(made.openMap.session, { touchpoints });
  const isEnabled = (id: CommandId): boolean => commandOf(id).isEnabled(made.context);
  const { editor, session, notices } = made.openMap;
  const said: Notice[] = [];
  notices.subscribe((notice) => said.push(notice));
  return {
    ...made,
    isEnabled,
    editor,
    session,
    said,
    steps: () => editor.store.getState().past.map(({ name }) => name),
  };
}

describe('tidying up', () => {
  test('is one step that undo takes back, widths of phases included', () => {
    const { run, now, editor, steps } = opened();
    expect(run('tidy')).toBe(true);
    expect(now()).not.toBe(messy);
    expect(now().phases['A']!.width).toBeLessThan(1_000);
    expect(steps()).toEqual(['arrangeTouchpoints']);
    editor.undo();
    expect({ ...now(), info: messy.info }).toEqual(messy);
  });

  test('with several selected concerns them alone', () => {
    const { run, now } = opened('a', 'b');
    run('tidy');
    expect(now().touchpoints['c']).toBe(messy.touchpoints['c']);
    expect(now().touchpoints['d']).toBe(messy.touchpoints['d']);
    expect(now().touchpoints['a']).not.toBe(messy.touchpoints['a']);
  });

  test('of what is tidy changes nothing, and says so', () => {
    const { run, now, said } = opened();
    run('tidy');
    const once = now();
    run('tidy');
    expect(now()).toBe(once);
    expect(said).toEqual([{ code: 'alreadyTidy' }]);
  });

  test('is not offered where everything concerned is locked', () => {
    const { isEnabled, editor } = opened('a', 'b');
    editor.apply('lockTouchpoints', { ids: ['a', 'b'] });
    expect(isEnabled('tidy')).toBe(false);
  });
});

describe('aligning and distributing', () => {
  test('brings the selected onto one line in one step', () => {
    const { run, now, steps } = opened('a', 'b', 'c');
    run('alignTop');
    expect(ys(now(), 'a', 'b', 'c')).toEqual([0, 0, 0]);
    run('distributeHorizontally');
    expect(xs(now(), 'a', 'b', 'c')).toEqual([24, 412, 800]);
    expect(steps()).toEqual(['moveTouchpoints', 'moveTouchpoints']);
  });

  test('into another phase makes a touchpoint part of it', () => {
    const { run, now } = opened('c', 'd');
    run('alignRight');
    expect(xs(now(), 'c', 'd')).toEqual([1_024, 1_024]);
    expect(now().touchpoints['c']!.phaseId).toBe('B');
  });

  test('leaves out what is locked', () => {
    const { run, now, isEnabled, editor } = opened('a', 'b', 'c');
    editor.apply('lockTouchpoints', { ids: ['b'] });
    run('alignTop');
    expect(ys(now(), 'a', 'b', 'c')).toEqual([104, 0, 104]);
    expect(isEnabled('distributeHorizontally')).toBe(false);
  });

  test.each([
    ['alignLeft', 2],
    ['distributeVertically', 3],
  ] as const)('%s asks for %d touchpoints', (id, count) => {
    const ids = ['a', 'b', 'c'].slice(0, count);
    expect(opened(...ids).isEnabled(id)).toBe(true);
    expect(opened(...ids.slice(1)).isEnabled(id)).toBe(false);
  });
});

describe('locking', () => {
  const lockedIn = (now: JourneyMap): Id[] =>
    Object.values(now.touchpoints)
      .filter(({ isLocked }) => isLocked)
      .map(({ id }) => id);

  test('locks the selected, and unlocks them when all of them are locked', () => {
    const { run, now, session, steps } = opened('a');
    run('toggleLock');
    select(session, { touchpoints: ['a', 'b'] });
    run('toggleLock');
    expect(lockedIn(now())).toEqual(['a', 'b']);
    run('toggleLock');
    expect(lockedIn(now())).toEqual([]);
    expect(steps()).toEqual(['lockTouchpoints', 'lockTouchpoints', 'unlockTouchpoints']);
  });

  test('concerns the focused touchpoint while none is selected', () => {
    const { run, now, session } = opened();
    session.setState({ focus: 'b' });
    run('toggleLock');
    expect(lockedIn(now())).toEqual(['b']);
  });

  test.each(['moveRight', 'moveFarDown', 'toNextPhase', 'remove'] as const)(
    'keeps %s from doing anything, and says so',
    (id) => {
      const { run, now, said } = opened('a');
      run('toggleLock');
      const before = now();
      run(id);
      expect(now()).toBe(before);
      expect(said).toEqual([{ code: 'locked', ids: ['a'] }]);
    },
  );
});

test('deleting everything leaves what is locked, with the links between', () => {
  const { run, now, session } = opened('a', 'b');
  run('toggleLock');
  const before = now();
  select(session, { touchpoints: Object.keys(before.touchpoints), links: Object.keys(before.links) });
  run('remove');
  expect(Object.keys(now().touchpoints).toSorted()).toEqual(['a', 'b']);
  const between = Object.values(before.links).filter(
    ({ source, target }) => ['a', 'b'].includes(source) && ['a', 'b'].includes(target),
  );
  expect(between.length).toBeGreaterThan(0);
  expect(Object.values(now().links)).toEqual(between);
});

describe('selecting what belongs together', () => {
  const selection = (state: { selection: { touchpoints: ReadonlySet<Id>; links: ReadonlySet<Id> } }): Id[][] =>
    [state.selection.touchpoints, state.selection.links].map((ids) => [...ids].toSorted());

  test('the journey of the selected link, which becomes the active one', () => {
    const { run, session } = opened();
    select(session, { links: ['K-a-d'] });
    run('selectJourney');
    expect(selection(session.getState())).toEqual([['a', 'd'], ['K-a-d']]);
    expect(session.getState().activeJourney).toBe('K');
  });

  test('the active journey where it leads through the touchpoint, else one that does', () => {
    const { run, session } = opened('d');
    session.setState({ activeJourney: 'K' });
    run('selectJourney');
    expect(session.getState().selection.touchpoints.size).toBe(2);
    select(session, { touchpoints: ['c'] });
    run('selectJourney');
    expect(session.getState().selection.touchpoints.size).toBe(4);
  });

  test('a journey of the list', () => {
    const { context, openMap } = bench(small);
    selectJourney(context, 'J');
    expect(selection(openMap.session.getState())).toEqual([
      ['t1', 't2', 't3'],
      ['J-t1-t2', 'J-t2-t3'],
    ]);
  });

  test('all in the phases of the selected touchpoints, or in the selected phase', () => {
    const { run, session } = opened('a');
    run('selectPhase');
    expect(selection(session.getState())[0]).toEqual(['a', 'b', 'c']);
    select(session, { phases: ['B'] });
    run('selectPhase');
    expect(selection(session.getState())[0]).toEqual(['d']);
  });

  test('nothing where nothing belongs together', () => {
    const { context } = bench(map('Map', phase('A', 'a')));
    expect(['selectJourney', 'selectPhase'].map((id) => commandOf(id as CommandId).isEnabled(context))).toEqual([
      false,
      false,
    ]);
  });
});
