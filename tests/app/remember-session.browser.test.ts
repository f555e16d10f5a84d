import { expect, test } from 'vitest';
import { openMap, type Session } from '#editor';
import { finishAll } from '../../src/app/before-reload.ts';
import { rememberSession } from '../../src/app/remember-session.ts';
import { map, phase } from '../support/map-builder.ts';

/** A session, and what was written of it so far. */
function remembering() {
  const written: Partial<Session>[] = [];
  const open = openMap('m1', map('Map', phase('A', 't1')), { now: () => '2026-11-22T09:00:00.000Z' });
  const device = {
    set: (_key: string, value: unknown) => {
      written.push(value as Partial<Session>);
      return Promise.resolve({ ok: true, value: null } as const);
    },
  };
  return { written, session: open.session, stop: rememberSession(device, open) };
}

test('a view that was chosen is written before anything else can happen to the page', () => {
  const { written, session, stop } = remembering();
  session.setState({ view: 'table' });
  expect(written.map(({ view }) => view)).toEqual(['table']);
  stop();
  expect(written).toHaveLength(1);
});

test('of many changes in a row the first is written and, when they rest, the last', async () => {
  const { written, session, stop } = remembering();
  for (const view of ['table', 'overview', 'canvas', 'opportunities'] as const) session.setState({ view });
  await expect.poll(() => written.map(({ view }) => view)).toEqual(['table', 'opportunities']);
  stop();
});

test('what has not come to rest is written when the page goes, or the map is left', () => {
  const { written, session, stop } = remembering();
  for (const view of ['table', 'overview'] as const) session.setState({ view });
  window.dispatchEvent(new Event('pagehide'));
  expect(written.at(-1)?.view).toBe('overview');
  session.setState({ view: 'canvas' });
  stop();
  expect(written.at(-1)?.view).toBe('canvas');
});

test('before a reload that somebody asked for it is written, and no longer when the map is left', async () => {
  const { written, session, stop } = remembering();
  for (const view of ['table', 'overview'] as const) session.setState({ view });
  await finishAll();
  expect(written.at(-1)?.view).toBe('overview');
  stop();
  const { length } = written;
  await finishAll();
  expect(written).toHaveLength(length);
});
