import { describe, expect, test } from 'vitest';
import {
  keepDraft,
  openAnnotations,
  postAnnotation,
  postReply,
  setAnnotator,
  setResolved,
  writingPerspective,
} from '#commands';
import { select } from '#editor';
import { annotationThreads } from '#model';
import { bench } from './small-map.ts';

const on = { kind: 'touchpoint', id: 't1' } as const;

/** A map opened by somebody who has said their name. */
function opened() {
  const all = bench();
  setAnnotator(all.context, { author: 'Sato' });
  return {
    ...all,
    annotating: () => all.openMap.session.getState().annotating,
    threads: () => annotationThreads(all.now()),
  };
}

describe('annotate', () => {
  test('waits for a choice where nothing is selected, and ends when called again', () => {
    const { run, annotating } = opened();
    run('annotate');
    expect(annotating()).toMatchObject({ isChoosing: true, open: null });
    run('annotate');
    expect(annotating().isChoosing).toBe(false);
  });

  test.each([
    ['touchpoint', { touchpoints: ['t1'] }, on],
    ['link', { links: ['J-t1-t2'] }, { kind: 'link', id: 'J-t1-t2' }],
    ['phase', { phases: ['B'] }, { kind: 'phase', id: 'B' }],
  ] as const)('writes at once to the only %s selected', (_, selection, target) => {
    const { run, annotating, openMap } = opened();
    select(openMap.session, selection);
    run('annotate');
    expect(annotating()).toMatchObject({ isChoosing: false, open: { target, isWriting: true } });
  });

  test('waits for a choice where several are selected', () => {
    const { run, annotating, openMap } = opened();
    select(openMap.session, { touchpoints: ['t1', 't2'] });
    run('annotate');
    expect(annotating().isChoosing).toBe(true);
  });
});

test('what is opened is selected and brought into view', () => {
  const { context, openMap, camera } = opened();
  openAnnotations(context, { target: on });
  expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t1']);
  expect(camera).toContain('reveal touchpoint t1');
  openAnnotations(context, { target: { kind: 'spot', x: 1, y: 2 } });
  expect(openMap.session.getState().selection.touchpoints.size).toBe(0);
});

test('to write, one is led to the canvas from a view that does not show what is written', () => {
  const { context, openMap, takeCanvasAway, annotating } = opened();
  takeCanvasAway();
  openMap.session.setState({ view: 'table' });
  openAnnotations(context, { target: on });
  expect(openMap.session.getState().view).toBe('table');
  openAnnotations(context, { target: on, isWriting: true });
  expect(openMap.session.getState().view).toBe('canvas');
  expect(annotating().open).toMatchObject({ target: on, isWriting: true });
});

describe('a post', () => {
  test('is signed, is one undo step, and takes the draft away', () => {
    const { context, openMap, annotating, threads } = opened();
    keepDraft(context, on, ' Too much at once ');
    expect(postAnnotation(context, on, ' Too much at once ')).toBe(true);
    expect(threads().map(({ root }) => root)).toMatchObject([
      { target: on, author: 'Sato', perspective: 'clinical', text: 'Too much at once' },
    ]);
    expect(annotating().drafts).toEqual({});
    openMap.editor.undo();
    expect(threads()).toEqual([]);
  });

  test('without a word is refused and keeps the draft', () => {
    const { context, annotating } = opened();
    keepDraft(context, on, '  ');
    expect(postAnnotation(context, on, '  ')).toBe(false);
    expect(annotating().drafts).not.toEqual({});
  });

  test('to a thread is a reply; the thread is resolved and opened again', () => {
    const { context, threads } = opened();
    postAnnotation(context, on, 'Question');
    const [{ root } = { root: { id: '' } }] = threads();
    keepDraft(context, root.id, 'Answer');
    expect(postReply(context, root.id, 'Answer')).toBe(true);
    setResolved(context, root.id, true);
    expect(threads()).toMatchObject([
      { root: { resolvedAt: '2026-11-22T09:00:00.000Z' }, replies: [{ text: 'Answer' }] },
    ]);
    setResolved(context, root.id, false);
    expect(threads()).toMatchObject([{ root: { resolvedAt: null } }]);
  });
});

test('the perspective one writes from is the one chosen, else the one looked from, else clinical', () => {
  const { context, openMap } = opened();
  const perspective = (): string => writingPerspective(openMap.session.getState());
  expect(perspective()).toBe('clinical');
  openMap.session.setState({ viewpoint: 'executive' });
  expect(perspective()).toBe('executive');
  openMap.session.setState({ viewpoint: 'all' });
  expect(perspective()).toBe('clinical');
  setAnnotator(context, { perspective: 'marketing' });
  expect(perspective()).toBe('marketing');
});
