import { describe, expect, test } from 'vitest';
import { goTo, goToHit, searchFor } from '#commands';
import { select, type View } from '#editor';
import { card, journey, map, note, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const noted = map(
  'Map',
  phase('A', 't1 t2'),
  phase('B', 't3'),
  journey('J', 't1 > t2 > t3'),
  card('t1', { title: 'Call' }),
  card('t2', { title: 'Wait', voice: 'a long call' }),
  card('t3', { title: 'Visit', painPoint: 'call again' }),
  note('n', { kind: 'spot', x: 40, y: 50 }, { text: 'Call back' }),
);

const selected = ({ openMap }: ReturnType<typeof bench>): string[] => [
  ...openMap.session.getState().selection.touchpoints,
];

describe('finding', () => {
  test('opens the bar, and asks for it again while it is open', () => {
    const { run, openMap } = bench(noted);
    run('find');
    expect(openMap.session.getState().find).toMatchObject({ isOpen: true });
    let taken = 0;
    openMap.places.find.attach(() => taken++);
    expect(taken, 'as soon as the bar is there').toBe(1);
    run('find');
    expect(taken).toBe(2);
  });

  test('leads to the canvas from a view that cannot show what is found, and stays in the matrix and the table', () => {
    const { run, openMap } = bench(noted);
    const viewAfter = (view: View): View => {
      openMap.session.setState({ view });
      run('find');
      return openMap.session.getState().view;
    };
    expect((['overview', 'opportunities', 'matrix', 'table'] as const).map(viewAfter)).toEqual([
      'canvas',
      'canvas',
      'matrix',
      'table',
    ]);
  });

  test('goes from hit to hit, around the end and back, selecting and showing each', () => {
    const shown = bench(noted);
    searchFor(shown.context, 'call');
    const visited = Array.from({ length: 5 }, () => {
      shown.run('findNext');
      return selected(shown)[0];
    });
    expect(visited).toEqual(['t1', 't2', 't3', 't3', 't1']);
    expect(shown.camera).toEqual(['reveal t1', 'reveal t2', 'reveal t3', 'centre 40 50', 'reveal t1']);
    shown.run('findPrevious');
    expect(shown.openMap.session.getState().find.at).toBe(3);
  });

  test('begins at the touchpoint that has the focus, if it is among them', () => {
    const shown = bench(noted);
    select(shown.openMap.session, { touchpoints: ['t3'] });
    searchFor(shown.context, 'call');
    goToHit(shown.context, 1);
    expect(selected(shown)).toEqual(['t3']);
    searchFor(shown.context, 'long');
    goToHit(shown.context, 1);
    expect(selected(shown)).toEqual(['t2']);
  });

  test('goes nowhere when nothing fits', () => {
    const shown = bench(noted);
    searchFor(shown.context, 'MRI');
    expect(shown.run('findNext')).toBe(false);
    goToHit(shown.context, 1);
    expect(selected(shown)).toEqual([]);
  });

  test('shows a card in the middle and larger where the map is too small to read', () => {
    const shown = bench(noted);
    shown.openMap.session.setState({ viewport: { x: 0, y: 0, zoom: 0.1 } });
    goTo(shown.context, { kind: 'touchpoint', id: 't1' });
    expect(shown.camera[0]).toMatch(/^centre /);
  });

  test('leads to links and phases too', () => {
    const { context, openMap } = bench(noted);
    goTo(context, { kind: 'link', id: 'J-t1-t2' });
    expect([...openMap.session.getState().selection.links]).toEqual(['J-t1-t2']);
    goTo(context, { kind: 'phase', id: 'B' });
    expect(openMap.session.getState().selection.phases).toEqual(new Set(['B']));
  });
});
