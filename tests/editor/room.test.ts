import { describe, expect, test } from 'vitest';
import { createSession, panelsAfter, panelsIn, select, selectNothing, type Session, type View } from '#editor';
import { map, phase } from '../support/map-builder.ts';

/** A session in a window, whose panels follow what happens in it. */
function windowOf(isScarce: boolean, saved: Partial<Session> = {}) {
  const session = createSession(map('Map', phase('A', 't1')), saved);
  let room = { isScarce };
  const settle = (): void => session.setState(panelsIn(session.getState(), room) ?? {});
  settle();
  session.subscribe((now, before) => {
    const next = panelsAfter(now, before, room);
    if (next !== null) session.setState(next);
  });
  return {
    session,
    open: (): string => {
      const { isLeftOpen, isRightOpen } = session.getState();
      return [isLeftOpen && 'left', isRightOpen && 'right'].filter(Boolean).join(' ');
    },
    look: (view: View): void => session.setState({ view }),
    choose: (): void => select(session, { touchpoints: ['t1'] }),
    resize: (next: boolean): void => {
      room = { isScarce: next };
      settle();
    },
  };
}

describe('where room is scarce', () => {
  test('the right panel is there only while something is selected', () => {
    const { open, choose, session } = windowOf(true);
    expect(open()).toBe('left');
    choose();
    expect(open()).toBe('left right');
    selectNothing(session);
    expect(open()).toBe('left');
  });

  test('closed by hand it stays closed; opened by hand it shows the map', () => {
    const { open, choose, session } = windowOf(true);
    choose();
    session.setState({ isRightOpen: false });
    selectNothing(session);
    choose();
    expect(open()).toBe('left');
    selectNothing(session);
    session.setState({ isRightOpen: true });
    expect(open()).toBe('left right');
  });

  test('a list of annotations keeps it open', () => {
    const { open, session } = windowOf(true);
    session.setState(({ annotating }) => ({ annotating: { ...annotating, isListOpen: true }, isRightOpen: true }));
    expect(open()).toBe('left right');
  });

  test('it comes back in a window made wider, and goes in one made narrower', () => {
    const { open, resize } = windowOf(true);
    resize(false);
    expect(open()).toBe('left right');
    resize(true);
    expect(open()).toBe('left');
  });
});

test('where there is room the right panel stays whatever is selected', () => {
  const { open, choose, session } = windowOf(false);
  choose();
  selectNothing(session);
  expect(open()).toBe('left right');
});

describe('a view that is read', () => {
  test.each(['overview', 'opportunities', 'disagreement'] as const)('%s has the window to itself', (view) => {
    const { open, look } = windowOf(false);
    look(view);
    expect(open()).toBe('');
    look('matrix');
    expect(open()).toBe('left right');
  });

  test('leaves closed what was closed, and shows what is asked for', () => {
    const { open, look, session } = windowOf(false, { isLeftOpen: false });
    look('overview');
    session.setState({ isLeftOpen: true });
    expect(open()).toBe('left');
    look('disagreement');
    expect(open()).toBe('left');
    look('canvas');
    expect(open()).toBe('right');
  });

  test('that a map opens in has none, also where another version left them open', () => {
    const { open, look } = windowOf(true, { view: 'overview' });
    expect(open()).toBe('');
    look('canvas');
    expect(open()).toBe('left');
  });
});
