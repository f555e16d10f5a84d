import { describe, expect, test } from 'vitest';
import { select } from '#editor';
import { map, phase } from '../support/map-builder.ts';
import { bench, small } from './small-map.ts';

describe('undo and redo', () => {
  test('are enabled while there is something to undo or redo', () => {
    const { run, now, openMap } = bench();
    expect([run('undo'), run('redo')]).toEqual([false, false]);
    openMap.editor.apply('editPhase', { id: 'A', title: 'new' });
    expect(run('undo')).toBe(true);
    expect(now().phases['A']?.title).toBe('A');
    expect(run('redo')).toBe(true);
    expect(now().phases['A']?.title).toBe('new');
  });
});

describe('selecting', () => {
  test('selectAll takes every touchpoint and link; deselect lets go of all', () => {
    const { run, openMap } = bench();
    expect(run('deselect')).toBe(false);
    run('selectAll');
    const { touchpoints, links } = openMap.session.getState().selection;
    expect([touchpoints.size, links.size]).toEqual([3, 2]);
    expect(run('deselect')).toBe(true);
    expect(openMap.session.getState().selection.touchpoints.size).toBe(0);
  });
});

describe('rename', () => {
  test.each([
    ['the touchpoint selected', { touchpoints: ['t1'] }, { kind: 'touchpoint', id: 't1' }],
    ['it also with links beside it', { touchpoints: ['t1'], links: ['J-t1-t2'] }, { kind: 'touchpoint', id: 't1' }],
    ['the link selected', { links: ['J-t1-t2'] }, { kind: 'link', id: 'J-t1-t2' }],
    ['the phase selected', { phases: ['B'] }, { kind: 'phase', id: 'B' }],
  ] as const)('names %s', (_, selection, expected) => {
    const { run, openMap } = bench();
    select(openMap.session, selection);
    expect(run('rename')).toBe(true);
    expect(openMap.session.getState().naming).toEqual(expected);
  });

  test('names the focused touchpoint while nothing is selected, and brings it into view', () => {
    const { run, openMap, camera } = bench();
    openMap.session.setState({ focus: 't3' });
    run('rename');
    expect(openMap.session.getState().naming).toEqual({ kind: 'touchpoint', id: 't3' });
    expect(camera).toEqual(['reveal t3']);
  });

  test('is not enabled for several, or for nothing', () => {
    const { run, openMap } = bench();
    expect(run('rename')).toBe(false);
    select(openMap.session, { touchpoints: ['t1', 't2'] });
    expect(run('rename')).toBe(false);
  });
});

describe('remove', () => {
  test('takes away all that is selected as one step, links with their touchpoints', () => {
    const { run, now, openMap } = bench();
    select(openMap.session, { touchpoints: ['t3'], links: ['J-t1-t2'] });
    expect(run('remove')).toBe(true);
    expect([Object.keys(now().touchpoints), Object.keys(now().links)]).toEqual([['t1', 't2'], []]);
    expect(openMap.session.getState()).toMatchObject({
      selection: { touchpoints: new Set(), links: new Set() },
      focus: 't2',
    });
    expect(openMap.editor.store.getState().past.map(({ name }) => name)).toEqual(['removeTouchpoints']);
    run('undo');
    expect([now().touchpoints, now().links]).toEqual([small.touchpoints, small.links]);
  });

  test('takes away only the links that are selected, not the touchpoint that merely has the focus', () => {
    const { run, now, openMap } = bench();
    openMap.session.setState({ focus: 't1' });
    select(openMap.session, { links: ['J-t1-t2'] });
    run('remove');
    expect(now().touchpoints).toBe(small.touchpoints);
    expect(Object.keys(now().links)).toEqual(['J-t2-t3']);
    expect(openMap.editor.store.getState().past.at(-1)?.name).toBe('removeLinks');
  });

  test('takes away the focused touchpoint while nothing is selected', () => {
    const { run, now, openMap } = bench();
    openMap.session.setState({ focus: 't2' });
    run('remove');
    expect(Object.keys(now().touchpoints)).toEqual(['t1', 't3']);
  });

  test('asks what becomes of the touchpoints before a phase goes', () => {
    const { run, now, openMap, dialogs } = bench();
    select(openMap.session, { phases: ['A'] });
    expect(run('remove')).toBe(true);
    expect(dialogs).toEqual(['removePhases']);
    expect(now()).toBe(small);
  });

  test('is not enabled for the only phase, nor for nothing', () => {
    expect(bench().run('remove')).toBe(false);
    const { run, openMap, dialogs } = bench(map('Map', phase('A', 't1')));
    select(openMap.session, { phases: ['A'] });
    expect(run('remove')).toBe(false);
    expect(dialogs).toEqual([]);
  });
});
