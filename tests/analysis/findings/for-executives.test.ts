import { expect, test } from 'vitest';
import { SEVERITIES, findingsOf, forExecutives } from '#analysis';
import { soundMap, troubledMap } from './every-finding.ts';

const TODAY = { today: '2026-11-30' };
const map = troubledMap();
const found = findingsOf(map, TODAY);
const page = forExecutives(map, found);

test('the first five are alerts or theirs, the most pressing first, at most two of a kind and one of a place', () => {
  expect(page.first.map(({ key }) => key)).toEqual([
    'suffering b',
    'hiddenSuffering c',
    'wordingRule h',
    'personalData i',
    'quickWinIdle o1',
  ]);
});

test('all findings are counted by severity, and opportunities by status', () => {
  expect(SEVERITIES.reduce((sum, severity) => sum + page.bySeverity[severity], 0)).toBe(found.all.length);
  expect(page.opportunities).toEqual({ idea: 1, agreed: 1, doing: 0, done: 0, dropped: 0 });
});

test('it says how many of the hard touchpoints have an answer that is agreed', () => {
  expect(page.hard).toEqual({ touchpoints: 2, answered: 0 });
});

test('it tells the lowest scores, the deepest falls and what each journey costs', () => {
  expect(page.lowest.map(({ touchpointId, aspect, score }) => [touchpointId, aspect, score.mean])).toEqual([
    ['b', 'psychological', -2],
    ['c', 'psychological', -2],
    ['a', 'economic', -1],
  ]);
  expect(page.falls[0]).toMatchObject({ source: 'a', target: 'b', aspect: 'psychological', depth: 4 });
  expect(page.burdens.map(({ journeyId }) => journeyId)).toEqual(['Main', 'Side', 'Alone']);
});

test('of a sound map it has the figures, and nothing to press', () => {
  const sound = soundMap();
  const { first, guessShare, coverage, reviewAt } = forExecutives(sound, findingsOf(sound, TODAY));
  expect({ first, guessShare, coverage, reviewAt }).toEqual({
    first: [],
    guessShare: 0,
    coverage: 0.25,
    reviewAt: '2027-11-01T00:00:00.000Z',
  });
});
