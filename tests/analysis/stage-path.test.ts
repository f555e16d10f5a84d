import { expect, it, test } from 'vitest';
import { moveBetween, stageFromAnswer, stageJumps, stagePath, stageTurns } from '#analysis';
import type { Stage } from '#model';
import { card, journey, map, phase } from '../support/map-builder.ts';

const stages: readonly (Stage | null)[] = [
  null,
  'precontemplation',
  'preparation',
  'notApplicable',
  'preparation',
  'action',
  null,
  'contemplation',
  'maintenance',
];
const ids = stages.map((_, index) => `t${index}`);
const walk = map(
  'Map',
  phase('A', ids.join(' ')),
  ...stages.map((stage, index) => card(`t${index}`, { stage, status: index === 2 ? 'planned' : 'actual' })),
  journey('Main', ids.join(' > ')),
);

it('names skips and relapses, and passes over what has no stage', () => {
  expect(stagePath(walk, { journeyId: 'Main' }).map(({ level, move }) => [level, move])).toEqual([
    [null, null],
    [1, 'first'],
    [3, 'skip'],
    [null, null],
    [3, 'same'],
    [4, 'advance'],
    [null, null],
    [2, 'relapse'],
    [5, 'skip'],
  ]);
});

it('says what came before, also where no stage is given', () => {
  expect(stagePath(walk, { journeyId: 'Main' }).map(({ before }) => before)).toEqual([
    null,
    null,
    'precontemplation',
    'preparation',
    'preparation',
    'preparation',
    'action',
    'action',
    'contemplation',
  ]);
});

it('marks skips and relapses and nothing else', () => {
  expect([...stageJumps(walk, { journeyId: 'Main' })]).toEqual([
    ['t2', 'skip'],
    ['t7', 'relapse'],
    ['t8', 'skip'],
  ]);
  expect([...stageJumps(walk, { journeyId: 'Main', status: 'actual' })]).toEqual([
    ['t4', 'skip'],
    ['t7', 'relapse'],
    ['t8', 'skip'],
  ]);
});

it('is another path without what is only planned', () => {
  const moves = stagePath(walk, { journeyId: 'Main', status: 'actual' }).map(({ move }) => move);
  expect(moves).toEqual([null, 'first', null, 'skip', 'advance', null, 'relapse', 'skip']);
});

test.each([
  [null, 3, 'first'],
  [1, 2, 'advance'],
  [1, 3, 'skip'],
  [5, 4, 'relapse'],
  [2, 2, 'same'],
] as const)('from %s to %d is %s', (before, level, move) => {
  expect(moveBetween(before, level)).toBe(move);
});

test.each([
  ['noIntention', null, 'precontemplation', false],
  ['withinSixMonths', 'precontemplation', 'contemplation', false],
  ['withinOneMonth', 'contemplation', 'preparation', false],
  ['underSixMonths', 'action', 'action', false],
  ['sixMonthsOrMore', 'action', 'maintenance', false],
  // Who has stopped and means to begin again is no precontemplator.
  ['withinOneMonth', 'maintenance', 'preparation', true],
  ['noIntention', 'action', 'precontemplation', true],
  // Doing it again, for less than six months, after having done it for longer.
  ['underSixMonths', 'maintenance', 'action', true],
  // Only who was acting can relapse.
  ['noIntention', 'preparation', 'precontemplation', false],
  ['noIntention', 'notApplicable', 'precontemplation', false],
] as const)('the answer %s, coming from %s, means %s (relapse: %s)', (answer, before, stage, isRelapse) => {
  expect(stageFromAnswer(answer, before)).toEqual({ stage, isRelapse });
});

const staged = (line: string, levels: Readonly<Record<string, Stage | null>>) => {
  const built = map(
    'Map',
    phase('A', Object.keys(levels).join(' ')),
    ...Object.entries(levels).map(([id, stage]) => card(id, { stage })),
    journey('Main', line),
  );
  return {
    moves: stagePath(built, { journeyId: 'Main' }).map(({ touchpointId, move, before }) => [
      touchpointId,
      move,
      before,
    ]),
    turns: stageTurns(stagePath(built, { journeyId: 'Main' })).map(({ touchpointId, move }) => [touchpointId, move]),
  };
};

it('judges along links: parallel branches neither skip nor fall back into each other', () => {
  const { moves, turns } = staged('a > b > d, a > c > d, d > e', {
    a: 'contemplation',
    b: 'action',
    c: 'preparation',
    d: null,
    e: 'maintenance',
  });
  expect(moves).toEqual([
    ['a', 'first', null],
    ['b', 'skip', 'contemplation'],
    ['c', 'advance', 'contemplation'],
    ['d', null, 'action'],
    // Who comes by c leaves action out.
    ['e', 'skip', 'preparation'],
  ]);
  expect(turns).toEqual([
    ['a', 'first'],
    ['b', 'skip'],
    ['c', 'advance'],
    ['e', 'skip'],
  ]);
});

it('calls a loop back a relapse, told before a skip to the same touchpoint', () => {
  const { moves } = staged('a > b > c > d > b', { a: 'precontemplation', b: 'preparation', c: null, d: 'action' });
  expect(moves).toEqual([
    ['a', 'first', null],
    ['b', 'relapse', 'action'],
    ['c', null, 'preparation'],
    ['d', 'advance', 'preparation'],
  ]);
});

it('tells a stage once that two branches come into', () => {
  const { turns } = staged('a > b > d, a > c > d', {
    a: 'contemplation',
    b: 'preparation',
    c: 'preparation',
    d: 'action',
  });
  expect(turns).toEqual([
    ['a', 'first'],
    ['b', 'advance'],
    ['d', 'advance'],
  ]);
});

it('ends on loops of touchpoints without a stage', () => {
  expect(staged('a > b > a, b > c > b', { a: null, b: null, c: 'action' }).moves).toEqual([
    ['a', null, 'action'],
    ['b', null, 'action'],
    ['c', 'same', 'action'],
  ]);
});
