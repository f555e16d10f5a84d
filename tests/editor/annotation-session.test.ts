import { describe, expect, test } from 'vitest';
import {
  OPEN_THREADS,
  canvasFilter,
  createSession,
  isShown,
  openMap,
  type Annotating,
  type AnnotationFilter,
} from '#editor';
import { annotationThreads } from '#model';
import { journey, map, note, phase } from '../support/map-builder.ts';

const on = { kind: 'touchpoint', id: 't1' } as const;
const line = map(
  'Map',
  phase('A', 't1 t2'),
  journey('J', 't1 > t2'),
  note('n1', on, { author: 'Sato', perspective: 'clinical' }),
  note('n2', on, { author: 'Mori', perspective: 'marketing', resolvedAt: '2026-11-22T09:00:00.000Z' }),
);

const opened = (annotating: Partial<Annotating> = {}) => {
  const open = openMap('m', line, { now: () => '2026-11-22T09:00:00.000Z' });
  open.session.setState((state) => ({ annotating: { ...state.annotating, ...annotating } }));
  return { ...open, now: () => open.session.getState().annotating };
};

const shownBy = (filter: Partial<AnnotationFilter>): string[] =>
  annotationThreads(line)
    .filter((thread) => isShown(thread, { ...OPEN_THREADS, ...filter }))
    .map(({ root }) => root.id);

describe('the open annotations', () => {
  test('close when what they are on goes', () => {
    const { editor, now } = opened({ open: { target: on, thread: 'n1', isWriting: false } });
    editor.apply('removeTouchpoints', { ids: ['t1'] });
    expect(now().open).toBeNull();
  });

  test('close when the last thread goes, unless one is being written', () => {
    const spot = { kind: 'spot', x: 0, y: 0 } as const;
    const { editor, now, session } = opened({ open: { target: spot, thread: null, isWriting: true } });
    editor.apply('addAnnotation', { id: 'n3', target: spot, text: 'Here', createdAt: '2026-11-22T09:00:00.000Z' });
    editor.undo();
    expect(now().open).not.toBeNull();
    editor.redo();
    session.setState({ annotating: { ...now(), open: { target: spot, thread: 'n3', isWriting: false } } });
    editor.undo();
    expect(now().open).toBeNull();
  });

  test('stay for the other threads when one goes', () => {
    const { editor, now } = opened({ open: { target: on, thread: 'n1', isWriting: false } });
    editor.apply('removeAnnotation', { id: 'n1' });
    expect(now().open).toEqual({ target: on, thread: null, isWriting: false });
  });
});

describe('the filter', () => {
  test('lets through by state, perspective and author', () => {
    expect(shownBy({})).toEqual(['n1']);
    expect(shownBy({ state: 'resolved' })).toEqual(['n2']);
    expect(shownBy({ state: 'all' })).toEqual(['n1', 'n2']);
    expect(shownBy({ state: 'all', perspective: 'marketing' })).toEqual(['n2']);
    expect(shownBy({ state: 'all', author: 'Sato' })).toEqual(['n1']);
  });

  test('holds on the canvas only while the list is in sight', () => {
    const filter = { ...OPEN_THREADS, author: 'Sato' };
    const annotating = { ...opened({ isListOpen: true }).now(), filter };
    expect(canvasFilter(annotating, true)).toBe(filter);
    expect(canvasFilter(annotating, false)).toBe(OPEN_THREADS);
  });
});

test('a map opens with the drafts and the list of last time, and with nothing half done', () => {
  const { now } = opened({
    isChoosing: true,
    isListOpen: true,
    drafts: { 'spot 0 0': { text: 'Half', target: { kind: 'spot', x: 0, y: 0 } } },
  });
  const saved = { annotating: { ...now(), filter: { ...OPEN_THREADS, author: 'Sato' } } };
  const again = createSession(line, saved).getState().annotating;
  expect(again).toMatchObject({ isChoosing: false, open: null, isListOpen: true, filter: OPEN_THREADS });
  expect(again.drafts).toBe(now().drafts);
});
