import { describe, expect, test } from 'vitest';
import { clearFilters, createSession, dimmedJourneys, dimmedTouchpoints, isFiltered, toggleAspect } from '#editor';
import { journey, map, phase, rating } from '../support/map-builder.ts';

const whole = map(
  'Map',
  phase('A', 't1 t2 t3'),
  phase('B', 'alone rated'),
  journey('Body', 't1 > t2', { aspects: ['medical'] }),
  journey('Purse', 't2 > t3', { aspects: ['economic', 'social'] }),
  rating('rated', 'social', -1),
);

const faint = (
  filters: Partial<Parameters<typeof dimmedTouchpoints>[0]>,
): { journeys: string[]; touchpoints: string[] } => {
  const full = { visibility: {}, aspects: [], picked: null, ...filters };
  return { journeys: [...dimmedJourneys(whole, full)], touchpoints: [...dimmedTouchpoints(full)(whole)] };
};

describe('filtering', () => {
  test('without a filter nothing is faint', () => {
    expect(faint({})).toEqual({ journeys: [], touchpoints: [] });
  });

  test('a dimmed or hidden journey takes along the touchpoints that no other leads through', () => {
    expect(faint({ visibility: { Body: 'dimmed' } })).toEqual({ journeys: ['Body'], touchpoints: ['t1'] });
    expect(faint({ visibility: { Purse: 'hidden' } })).toEqual({ journeys: [], touchpoints: ['t3'] });
  });

  test('by aspect dims the journeys of other aspects, and touchpoints on no journey that nobody has rated in it', () => {
    expect(faint({ aspects: ['social'] })).toEqual({ journeys: ['Body'], touchpoints: ['t1', 'alone'] });
    expect(faint({ aspects: ['medical'] })).toEqual({ journeys: ['Purse'], touchpoints: ['t3', 'alone', 'rated'] });
    expect(faint({ aspects: ['medical', 'economic'] }).journeys).toEqual([]);
  });

  test('by picking dims all other touchpoints and no journey', () => {
    expect(faint({ picked: { name: 'Price', ids: new Set(['t1', 'rated']) } })).toEqual({
      journeys: [],
      touchpoints: ['t2', 't3', 'alone'],
    });
    const dimmed = dimmedTouchpoints({ visibility: {}, aspects: [], picked: { name: 'Price', ids: new Set(['t1']) } });
    expect(dimmed(whole)).toBe(dimmed(whole));
  });

  test('is switched on aspect by aspect and cleared as a whole', () => {
    const session = createSession(whole);
    expect(isFiltered(session.getState())).toBe(false);
    toggleAspect(session, 'social');
    toggleAspect(session, 'medical');
    toggleAspect(session, 'social');
    expect(session.getState().aspects).toEqual(['medical']);
    session.setState({ visibility: { Body: 'hidden' } });
    expect(isFiltered(session.getState())).toBe(true);
    session.setState({ picked: { name: 'Price', ids: new Set(['t1']) } });
    clearFilters(session);
    expect(isFiltered(session.getState())).toBe(false);
  });
});
