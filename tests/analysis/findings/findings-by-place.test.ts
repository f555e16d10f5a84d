import { expect, test } from 'vitest';
import { findingsByPlace, findingsOf, linkOfStep, markedKey, type MarkedPlace } from '#analysis';
import type { JourneyMap } from '#model';
import { card, journey, map, phase, rating } from '../../support/map-builder.ts';
import { troubledMap } from './every-finding.ts';

const knee = map(
  'Knee pain',
  phase('Before', 'stairs pain', { kind: 'healthy' }),
  phase('Clinic', 'visit scan', { kind: 'diagnosis' }),
  phase('After', 'advert exercise', { kind: 'living' }),
  journey('Main', 'stairs > pain > visit > scan > advert > exercise', { aspects: ['psychological'] }),
  rating('stairs', 'psychological', 1),
  rating('pain', 'psychological', -2),
  rating('pain', 'medical', -2, { perspective: 'clinical' }),
  card('pain', { painPoint: 'At night' }),
);

const codesAt = (place: MarkedPlace, of: JourneyMap = knee): string[] =>
  (findingsByPlace(findingsOf(of, { today: '2026-11-30' }).all).get(markedKey(place)) ?? []).map(({ code }) => code);

test('findings belong to the card, or the step between two cards, that they speak of', () => {
  expect(codesAt({ kind: 'touchpoint', id: 'pain' })).toContain('suffering');
  expect(codesAt({ kind: 'step', source: 'stairs', target: 'pain' })).toContain('steepFall');
  expect(codesAt({ kind: 'touchpoint', id: 'scan' })).toEqual([]);
  expect(linkOfStep(knee, 'stairs', 'pain')).toMatchObject({ source: 'stairs', target: 'pain' });
  expect(linkOfStep(knee, 'pain', 'stairs')).toBeUndefined();
});

test('what a phase lacks belongs to the phase, what lists many places to none', () => {
  expect(codesAt({ kind: 'phase', id: 'End' }, troubledMap())).toContain('partsMissing');
  const told = [...findingsByPlace(findingsOf(troubledMap(), { today: '2026-11-30' }).all).values()].flat();
  expect(told.filter(({ code }) => code === 'painUnanswered' || code === 'methodOpen')).toEqual([]);
});
