import { expect, test } from 'vitest';
import { createSession, ratingsInSight, rememberedSession, reveal, setViewpoint, startBlindRound } from '#editor';
import { map, phase } from '../support/map-builder.ts';

const one = map('Map', phase('A', 't1'));

test('while a round is blind, all perspectives together are closed and nothing is laid beside another perspective', () => {
  const session = createSession(one, { viewpoint: 'all', comparison: { kind: 'viewpoint', viewpoint: 'clinical' } });
  startBlindRound(session);
  expect(session.getState()).toMatchObject({ isBlind: true, viewpoint: 'patient', comparison: null });
  setViewpoint(session, 'all');
  expect(session.getState().viewpoint).toBe('patient');
  setViewpoint(session, 'executive');
  expect(session.getState().viewpoint).toBe('executive');
  expect(ratingsInSight(session.getState())).toBe('executive');
});

test('a blind round lasts until it is revealed, also when the map is opened again', () => {
  const session = createSession(one, { comparison: { kind: 'planned' } });
  startBlindRound(session);
  const again = createSession(one, rememberedSession(session.getState()));
  expect(again.getState()).toMatchObject({ isBlind: true, comparison: { kind: 'planned' } });
  reveal(again);
  expect(again.getState()).toMatchObject({ isBlind: false, viewpoint: 'all' });
  setViewpoint(again, 'clinical');
  expect(ratingsInSight(again.getState())).toBe('all');
});
