import { describe, expect, test } from 'vitest';
import { addInPhase, addPhaseAt, runCommand } from '#commands';
import { select, type Naming } from '#editor';
import { bench } from './small-map.ts';

/** Over a view that has fields of its own for titles, and notes what shall be typed there. */
function overCells() {
  const all = bench();
  all.takeCanvasAway();
  const named: NonNullable<Naming>[] = [];
  all.openMap.view.attach({ reveal: () => {}, takeFocus: () => {}, name: (what) => named.push(what) });
  return { ...all, named, naming: () => all.openMap.session.getState().naming };
}

describe('a title is typed', () => {
  test('where the view has a field for it, once, and nothing of it stays in the session', () => {
    const { context, openMap, run, named, naming } = overCells();
    addInPhase(context, 'A');
    select(openMap.session, { touchpoints: ['t2'] });
    run('rename');
    addPhaseAt(context, 0);
    expect(named).toEqual([
      { kind: 'touchpoint', id: 'new1' },
      { kind: 'touchpoint', id: 't2' },
      { kind: 'phase', id: 'new2' },
    ]);
    expect(naming()).toBeNull();
  });

  test('in the room that called, whatever the view', () => {
    const { context, named, naming } = overCells();
    const here: NonNullable<Naming>[] = [];
    addInPhase({ ...context, name: (what) => here.push(what) }, 'A');
    expect(here).toEqual([{ kind: 'touchpoint', id: 'new1' }]);
    expect([named, naming()]).toEqual([[], null]);
  });

  test('else where the session says', () => {
    const { context, openMap } = bench();
    select(openMap.session, { touchpoints: ['t2'] });
    runCommand('rename', context);
    expect(openMap.session.getState().naming).toEqual({ kind: 'touchpoint', id: 't2' });
  });

  test('of a journey in its list, beside any view', () => {
    const { run, named, naming } = overCells();
    run('addJourney');
    expect([named, naming()]).toEqual([[], { kind: 'journey', id: 'new1' }]);
  });
});
