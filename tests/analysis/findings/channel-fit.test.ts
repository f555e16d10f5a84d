import { expect, test } from 'vitest';
import { channelMisfit } from '#analysis';
import type { JourneyMap, PhaseKind, Touchpoint } from '#model';
import { card, channel, map, phase, rating, type Part } from '../../support/map-builder.ts';

const at = (kind: PhaseKind, fields: Partial<Touchpoint>, ...parts: readonly Part[]): JourneyMap =>
  map('Map', phase('P', 't u', { kind }), card('t', fields), ...parts);

const told = (built: JourneyMap): unknown[] => {
  const misfit = channelMisfit(built, 't');
  return misfit === null ? [] : [misfit.rule, misfit.misses.trait];
};

test('bad news by an advertisement, by somebody who is not believed, or without warmth', () => {
  expect(told(at('diagnosis', { moment: true, channel: 'web' }))).toEqual(['badNews', 'advertising']);
  expect(told(at('diagnosis', { moment: true, channel: 'app' }))).toEqual(['badNews', 'credibility']);
  expect(told(at('diagnosis', { moment: true, channel: 'letter' }))).toEqual(['badNews', 'empathy']);
  expect(told(at('diagnosis', { moment: true, channel: 'hospital' }))).toEqual([]);
  expect(told(at('diagnosis', { channel: 'letter' }))).toEqual([]);
});

test('the end of life, an acute event, distress, a choice and a search each ask for their own', () => {
  expect(told(at('endOfLife', { channel: 'letter' }))).toEqual(['endOfLife', 'empathy']);
  expect(told(at('onset', { channel: 'clinic', stage: 'notApplicable' }))).toEqual(['acute', 'immediacy']);
  expect(told(at('living', { channel: 'app' }, rating('t', 'psychological', -1.5)))).toEqual(['distress', 'empathy']);
  expect(told(at('treatment', { channel: 'app', engagement: 'partnership' }))).toEqual(['choice', 'empathy']);
  expect(told(at('healthy', { channel: 'sns', stage: 'contemplation' }))).toEqual(['search', 'credibility']);
});

test('a channel that nobody has judged misses nothing, and what the map says of one counts', () => {
  expect(told(at('endOfLife', { channel: 'home' }))).toEqual([]);
  expect(told(at('endOfLife', { channel: 'home' }, channel('home', { empathy: 2 })))).toEqual(['endOfLife', 'empathy']);
  expect(told(at('endOfLife', { channel: 'letter' }, channel('letter', { empathy: 5 })))).toEqual([]);
});

test('three channels that suit are named, those that the map uses first', () => {
  const built = at('endOfLife', { channel: 'letter' }, card('u', { channel: 'peer' }));
  expect(channelMisfit(built, 't')?.better).toEqual(['peer', 'clinic', 'hospital']);
});
