import { describe, expect, test } from 'vitest';
import type { JourneyMap } from '#model';
import { experienceCurves, experienceOf, scoreScale, type ExperienceOptions } from '#scene';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { paint, sceneOf, textsIn } from './build-scene.ts';

const experience = (of: JourneyMap, options: Partial<ExperienceOptions> = {}) =>
  experienceOf(of, sceneOf(of).cards, { journey: 'J', viewpoint: 'patient', ...options });
const stepsOf = (of: JourneyMap, options?: Partial<ExperienceOptions>): string[] =>
  experience(of, options).steps.map(({ from, to }) => `${from.touchpoint.id} > ${to.touchpoint.id}`);
const asIs = (score: number): number => score;

const three = map(
  'Map',
  phase('A', 't1 t2 t3'),
  journey('J', 't1 > t2 > t3'),
  rating('t1', 'medical', 1, { evidence: 'interview' }),
  rating('t2', 'medical', -1, { evidence: 'interview' }),
  rating('t3', 'medical', 2, { evidence: 'assumption' }),
  rating('t1', 'social', 1),
  rating('t3', 'social', 0),
);

test('a stop stands at the middle of its card', () => {
  const { cards } = sceneOf(three);
  for (const { touchpoint, x } of experience(three).stops) expect(x).toBe(cards.get(touchpoint.id)!.x + 96);
});

test('a stop follows its card while it is dragged', () => {
  const cards = new Map([...sceneOf(three).cards].map(([id, box]) => [id, { ...box, x: box.x + 40 }]));
  const dragged = experienceOf(three, cards, { journey: 'J', viewpoint: 'patient' });
  expect(dragged.stops.map(({ x }) => x)).toEqual(experience(three).stops.map(({ x }) => x + 40));
});

describe('the curves', () => {
  test('are level at every score, dashed where either end is only assumed', () => {
    const [first, second, third] = experience(three).stops.map(({ x }) => x) as [number, number, number];
    const half = (a: number, b: number): number => (a + b) / 2;
    expect(experienceCurves(experience(three), asIs).filter(({ aspect }) => aspect === 'medical')).toEqual([
      {
        aspect: 'medical',
        isGuess: false,
        d: `M${first} 1C${half(first, second)} 1 ${half(first, second)} -1 ${second} -1`,
      },
      {
        aspect: 'medical',
        isGuess: true,
        d: `M${second} -1C${half(second, third)} -1 ${half(second, third)} 2 ${third} 2`,
      },
    ]);
  });

  test('have a gap, not a guess, where nothing is known', () => {
    expect(experienceCurves(experience(three), asIs).map(({ aspect }) => aspect)).not.toContain('social');
  });

  test('begin their dashes anew with each step, so that two that run together look dashed', () => {
    const known = map(
      'Map',
      phase('A', 't1 t2 t3'),
      journey('J', 't1 > t2 > t3'),
      ...['t1', 't2', 't3'].map((id) => rating(id, 'medical', 0)),
    );
    expect(experienceCurves(experience(known), asIs).map(({ d }) => d.match(/M/g)?.length)).toEqual([2]);
  });
});

test('a branch has a step to each side, a loop back none', () => {
  const branched = map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t2, t1 > t3, t3 > t1'));
  expect(stepsOf(branched)).toEqual(['t1 > t2', 't1 > t3']);
});

test('the actual journey leads past what is planned', () => {
  const planned = map('Map', phase('A', 't1 t2 t3'), card('t2', { status: 'planned' }), journey('J', 't1 > t2 > t3'));
  expect(stepsOf(planned)).toEqual(['t1 > t2', 't2 > t3']);
  expect(stepsOf(planned, { actualOnly: true })).toEqual(['t1 > t3']);
});

test('scores lie between the margins, the highest at the top', () => {
  const yOf = scoreScale(120, 20);
  expect([2, 1, 0, -2].map(yOf)).toEqual([20, 40, 60, 100]);
});

describe('under a picture', () => {
  const asked = {
    experience: experience(three),
    heading: 'Experience · J',
    guess: 'assumed',
    marks: new Map<string, 'skip' | 'relapse'>(),
  };

  test('the curves stand with their heading, and make room', () => {
    const [without, withCurves] = [paint(three), paint(three, { experience: asked })];
    expect(textsIn(withCurves.items)).toEqual(expect.arrayContaining(['Experience · J', 'assumed', '+2', '−2']));
    expect(withCurves.height).toBeGreaterThan(without.height + 200);
    expect(withCurves.width).toBe(without.width);
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
    const texts = textsIn(paint(staged, { experience: { ...asked, marks, experience: experience(staged) } }).items);
    expect(texts.some((text) => text.startsWith('↑↑ '))).toBe(true);
    expect(texts).not.toContain('↑↑ Precontemplation');
  });

  test('of a part of the map only that part is drawn', () => {
    expect(textsIn(paint(three, { experience: asked, only: new Set(['t1']) }).items)).toContain('+2');
    const elsewhere = map('Map', phase('A', 't1 t2 t3 t4'), journey('J', 't1 > t2 > t3'));
    expect(
      textsIn(
        paint(elsewhere, { experience: { ...asked, experience: experience(elsewhere) }, only: new Set(['t4']) }).items,
      ),
    ).not.toContain('+2');
  });
});
