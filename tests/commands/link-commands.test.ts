import { describe, expect, test } from 'vitest';
import { canLinkTo, linkTo, linkToNew, startLinking, stopLinking } from '#commands';
import { select } from '#editor';
import { journey, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const linesOf = ({ now }: ReturnType<typeof bench>): string[] =>
  Object.values(now().links)
    .map(({ source, target }) => `${source} > ${target}`)
    .toSorted();

/** A bench on which `t1` looks for a card to lead to. */
const looking = (opened?: Parameters<typeof bench>[0]) => {
  const on = bench(opened);
  select(on.openMap.session, { touchpoints: ['t1'] });
  expect(on.run('startLinking')).toBe(true);
  return on;
};

describe('a new link', () => {
  test('begins at the current touchpoint, with nothing selected so that arrows walk', () => {
    const { openMap } = looking();
    expect(openMap.session.getState()).toMatchObject({
      linking: { kind: 'new', source: 't1' },
      focus: 't1',
      selection: { touchpoints: new Set() },
    });
  });

  test('leads to the chosen card in one step, and goes on from there', () => {
    const on = looking();
    expect(linkTo(on.context, 't3')).toBe(true);
    expect(linesOf(on)).toEqual(['t1 > t2', 't1 > t3', 't2 > t3']);
    expect(on.openMap.editor.store.getState().past).toHaveLength(1);
    expect(on.openMap.session.getState()).toMatchObject({ linking: null, selection: { touchpoints: new Set(['t3']) } });
  });

  test.each([
    ['itself', 't1'],
    ['where it leads already', 't2'],
    ['nowhere', 'gone'],
  ])('does not lead to %s, and waits for another', (_, target) => {
    const on = looking();
    expect(linkTo(on.context, target)).toBe(false);
    expect(on.openMap.session.getState().linking).not.toBeNull();
    expect(on.openMap.editor.store.getState().past).toHaveLength(0);
  });

  test('leads anywhere but to itself where the map has no journey yet', () => {
    const on = looking(map('Map', phase('A', 't1 t2')));
    expect(
      ['t1', 't2'].map((touchpoint) =>
        canLinkTo(on.now(), { linking: on.openMap.session.getState().linking, journeyId: null, touchpoint }),
      ),
    ).toEqual([false, true]);
    expect(linkTo(on.context, 't2')).toBe(true);
    expect(linesOf(on)).toEqual(['t1 > t2']);
  });

  test('dropped beside the cards leads to a new touchpoint', () => {
    const on = looking();
    linkToNew(on.context, { at: { x: 48, y: 400 } });
    expect(linesOf(on)).toContain('t1 > new1');
    expect(on.openMap.session.getState()).toMatchObject({ linking: null, naming: { kind: 'touchpoint', id: 'new1' } });
  });

  test('is given up without a trace, also when its touchpoint goes', () => {
    const on = looking();
    stopLinking(on.context);
    expect(on.openMap.session.getState()).toMatchObject({ linking: null, selection: { touchpoints: new Set(['t1']) } });
    on.run('startLinking');
    on.openMap.editor.apply('removeTouchpoints', { ids: ['t1'] });
    expect(on.openMap.session.getState().linking).toBeNull();
  });
});

describe('the end of a link', () => {
  const moving = (end: 'source' | 'target') => {
    const on = bench(
      map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2 > t3'), journey('K', 't1 > t3')),
    );
    startLinking(on.context, { kind: 'end', link: 'J-t1-t2', end });
    return on;
  };

  test('finds another touchpoint, in the link’s own journey', () => {
    const on = moving('target');
    on.openMap.session.setState({ activeJourney: 'K' });
    expect(linkTo(on.context, 't3')).toBe(true);
    expect(on.now().links['J-t1-t2']).toMatchObject({ source: 't1', target: 't3', journeyId: 'J' });
    expect(on.openMap.session.getState().selection.links).toEqual(new Set(['J-t1-t2']));
  });

  test('is refused where the other end is, and where it is', () => {
    const on = moving('source');
    expect(
      ['t1', 't2', 't3'].map((touchpoint) =>
        canLinkTo(on.now(), { linking: on.openMap.session.getState().linking, journeyId: 'K', touchpoint }),
      ),
    ).toEqual([false, false, true]);
  });

  test('makes no new touchpoint', () => {
    const on = moving('target');
    linkToNew(on.context, { at: { x: 48, y: 400 } });
    expect(Object.keys(on.now().touchpoints)).toHaveLength(3);
    expect(on.openMap.session.getState().selection.links).toEqual(new Set(['J-t1-t2']));
  });
});
