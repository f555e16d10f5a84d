import { describe, expect, test } from 'vitest';
import {
  EMPTY_SELECTION,
  FIRST_LAYOUT,
  createSession,
  fitting,
  hasSelection,
  openMap,
  rememberedSession,
  select,
  selectNothing,
  type EditableMap,
  type Session,
  type TableLayout,
} from '#editor';
import type { JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';

const start = map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2'), journey('K', 't2 > t3'));

const open = (saved: Partial<Session> = {}, opened: JourneyMap = start): EditableMap =>
  openMap('m', opened, { now: () => '2026-11-22T09:00:00.000Z', saved });

describe('a session', () => {
  test('begins with the first journey active and nothing selected', () => {
    const session = createSession(start).getState();
    expect(session).toMatchObject({ activeJourney: 'J', viewpoint: 'patient', focus: null, naming: null });
    expect(hasSelection(session.selection)).toBe(false);
  });

  test('of a map without journeys has none active', () => {
    expect(createSession(map('Map', phase('A'))).getState().activeJourney).toBeNull();
  });

  test('goes on with what the device remembers', () => {
    const viewport = { x: 1, y: 2, zoom: 0.5 };
    const session = createSession(start, {
      activeJourney: 'K',
      viewpoint: 'all',
      viewport,
      isLeftOpen: false,
    }).getState();
    expect(session).toMatchObject({
      activeJourney: 'K',
      viewpoint: 'all',
      viewport,
      isLeftOpen: false,
      isRightOpen: true,
    });
  });

  test.each([
    ['table', 'table'],
    ['a view of a newer version', 'canvas'],
    [undefined, 'canvas'],
  ])('that remembers the view %j shows the %s', (view, shown) => {
    expect(createSession(start, JSON.parse(JSON.stringify({ view })) as Partial<Session>).getState().view).toBe(shown);
  });

  test.each<[unknown, Partial<TableLayout>]>([
    [undefined, FIRST_LAYOUT],
    ['broken', FIRST_LAYOUT],
    [
      { search: '初診', sorting: 3, hidden: null, widths: { title: 300 } },
      { search: '初診', sorting: [], hidden: [], widths: { title: 300 } },
    ],
  ])('that remembers the table as %j', (table, expected) => {
    expect(createSession(start, { table }).getState().table).toMatchObject(expected);
  });

  test('forgets what it remembers of records that are gone', () => {
    expect(createSession(start, { activeJourney: 'gone', focus: 'gone' }).getState()).toMatchObject({
      activeJourney: 'J',
      focus: null,
    });
  });

  test('remembers the view, the panels, the filters and the selection', () => {
    const { session } = open();
    select(session, { touchpoints: ['t1'], links: ['J-t1-t2'] });
    const viewport = { x: 0, y: 0, zoom: 2 };
    session.setState({
      viewport,
      leftWidth: 300,
      aspects: ['social'],
      visibility: { K: 'dimmed' },
      recentCommands: ['find'],
    });
    // As the database keeps it.
    const remembered = structuredClone(rememberedSession(session.getState()));
    expect(createSession(start, remembered).getState()).toEqual(session.getState());
  });

  test('does not remember what was being named, searched for, or shown on the whole screen', () => {
    const { session } = open();
    session.setState({
      naming: { kind: 'touchpoint', id: 't1' },
      isFullScreen: true,
      find: { isOpen: true, text: 'x', at: 0 },
    });
    const reopened = createSession(start, rememberedSession(session.getState())).getState();
    expect(reopened).toMatchObject({ naming: null, isFullScreen: false, find: { isOpen: false, text: '' } });
  });

  test('forgets a selection whose records are gone', () => {
    const { session } = open();
    select(session, { touchpoints: ['t1', 't3'], links: ['J-t1-t2'] });
    const { t1: _gone, ...touchpoints } = start.touchpoints;
    const reopened = createSession(
      { ...start, touchpoints, links: {} },
      rememberedSession(session.getState()),
    ).getState();
    expect(reopened.selection).toEqual({ touchpoints: new Set(['t3']), links: new Set(), phases: new Set() });
  });
});

describe('selecting', () => {
  test('replaces what was selected', () => {
    const { session } = open();
    select(session, { touchpoints: ['t1', 't2'], links: ['J-t1-t2'] });
    select(session, { phases: ['A'] });
    expect(session.getState().selection).toEqual({ touchpoints: new Set(), links: new Set(), phases: new Set(['A']) });
    selectNothing(session);
    expect(session.getState().selection).toEqual(EMPTY_SELECTION);
  });

  test('a single touchpoint takes the focus; several, or none, leave it', () => {
    const { session } = open();
    select(session, { touchpoints: ['t1'] });
    expect(session.getState().focus).toBe('t1');
    select(session, { touchpoints: ['t2', 't3'] });
    expect(session.getState().focus).toBe('t1');
    selectNothing(session);
    expect(session.getState().focus).toBe('t1');
  });

  test.each([
    [{ touchpoints: ['t1'] }, true],
    [{ links: ['J-t1-t2'] }, true],
    [{ phases: ['A'] }, true],
    [{}, false],
  ])('of %j there is something selected: %s', (what, expected) => {
    const { session } = open();
    select(session, what);
    expect(hasSelection(session.getState().selection)).toBe(expected);
  });
});

describe('what an edit removes', () => {
  test('is no longer selected, focused or being named', () => {
    const { editor, session } = open();
    select(session, { touchpoints: ['t1', 't3'], links: ['J-t1-t2', 'K-t2-t3'] });
    session.setState({ focus: 't1', naming: { kind: 'touchpoint', id: 't1' } });
    editor.apply('removeTouchpoints', { ids: ['t1'] });
    expect(session.getState()).toMatchObject({
      selection: { touchpoints: new Set(['t3']), links: new Set(['K-t2-t3']), phases: new Set() },
      focus: null,
      naming: null,
    });
  });

  test('leaves another journey active', () => {
    const { editor, session } = open({ activeJourney: 'J' });
    editor.apply('removeJourney', { id: 'J' });
    expect(session.getState().activeJourney).toBe('K');
    editor.apply('removeJourney', { id: 'K' });
    expect(session.getState().activeJourney).toBeNull();
  });

  test('goes the same when undo, redo or another tab takes it away', () => {
    const { editor, session } = open();
    editor.apply('addPhase', { id: 'C', index: 2, title: 'C' });
    select(session, { phases: ['C'] });
    session.setState({ naming: { kind: 'phase', id: 'C' } });
    editor.undo();
    expect(session.getState()).toMatchObject({ selection: { phases: new Set() }, naming: null });
    select(session, { touchpoints: ['t3'] });
    editor.receive({ touchpoints: { t3: { before: start.touchpoints['t3']!, after: null } } });
    expect(session.getState()).toMatchObject({ selection: { touchpoints: new Set() }, focus: null });
  });
});

test('fitting keeps the very same session, and its selection, while nothing is missing', () => {
  const { session } = open();
  select(session, { touchpoints: ['t1'], links: ['J-t1-t2'] });
  const state = session.getState();
  expect(fitting(state, start)).toBe(state);
  const { selection } = fitting(state, { ...start, links: {} });
  expect(selection.touchpoints).toBe(state.selection.touchpoints);
});
