import { describe, expect, test } from 'vitest';
import type { JourneyMap } from '#model';
import { experienceOf, type ExperienceOptions, type PictureOptions } from '#scene';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { paint, textsIn } from './build-scene.ts';

const experience = (of: JourneyMap, options: Partial<ExperienceOptions> = {}) =>
  experienceOf(of, { journey: 'J', viewpoint: 'patient', ...options });

const three = map(
  'Map',
  phase('A', 't1 t2 t3'),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', 1, { evidence: 'interview' }),
  rating('t2', 'medical', -1, { evidence: 'interview' }),
  rating('t3', 'medical', 2, { evidence: 'assumption' }),
);

test('the stops of a journey stand in path order, wherever their cards lie', () => {
  const walk = map('Map', phase('A', 'c a other b'), journey('J', 'a > b > c'));
  expect(experience(walk).stops.map(({ touchpoint, number }) => `${number} ${touchpoint.id}`)).toEqual([
    '1 a',
    '2 b',
    '3 c',
  ]);
});

test('what is planned is left out of the actual journey, and keeps its number', () => {
  const planned = map('Map', phase('A', 't1 t2 t3'), card('t2', { status: 'planned' }), journey('J', 't1 > t2 > t3'));
  const numbers = (options?: Partial<ExperienceOptions>) =>
    experience(planned, options).stops.map(({ number }) => number);
  expect(numbers()).toEqual([1, 2, 3]);
  expect(numbers({ actualOnly: true })).toEqual([1, 3]);
});

describe('under a picture', () => {
  const under = (of: JourneyMap, marks = new Map<string, 'skip' | 'relapse'>()): PictureOptions['experience'] => ({
    experience: experience(of),
    heading: 'Experience · J',
    guess: 'hollow = assumed',
    stages: { marks, name: 'Stage' },
  });

  test('the curves stand with their heading, and make room', () => {
    const [without, withCurves] = [paint(three), paint(three, { experience: under(three) })];
    expect(textsIn(withCurves.items)).toEqual(
      expect.arrayContaining(['Experience · J', 'hollow = assumed', 'Medical', '+2', '−2', '1', '3']),
    );
    expect(withCurves.height).toBeGreaterThan(without.height + 200);
    expect(withCurves.width).toBe(without.width);
  });

  test('say what hollow marks mean only where there are any', () => {
    const known = map(
      'Map',
      phase('A', 't1 t2'),
      journey('J', 't1 > t2'),
      rating('t1', 'medical', 1, { evidence: 'survey' }),
    );
    expect(textsIn(paint(known, { experience: under(known) }).items)).not.toContain('hollow = assumed');
  });

  test('skips and relapses of the path of stages have their arrows', () => {
    const staged = map(
      'Map',
      phase('A', 't1 t2 t3'),
      card('t1', { stage: 'precontemplation' }),
      card('t2', { stage: 'action' }),
      card('t3', { stage: 'contemplation' }),
      journey('J', 't1 > t2 > t3'),
      phase('B'),
    );
    const marks = new Map([
      ['t2', 'skip'],
      ['t3', 'relapse'],
    ] as const);
    const texts = textsIn(paint(staged, { experience: under(staged, marks) }).items);
    expect(texts).toEqual(expect.arrayContaining(['Precontemplation', '↑↑Action', '↓Contemplation']));
  });

  test('of a part of the map only that part is drawn, with its numbers', () => {
    const texts = textsIn(paint(three, { experience: under(three), only: new Set(['t2']) }).items);
    expect(texts).toContain('2');
    expect(texts).not.toContain('3');
    const elsewhere = map('Map', phase('A', 't1 t2 t3 t4'), journey('J', 't1 > t2 > t3'));
    expect(textsIn(paint(elsewhere, { experience: under(elsewhere), only: new Set(['t4']) }).items)).not.toContain(
      '+2',
    );
  });
});
