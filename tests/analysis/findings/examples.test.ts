import { expect, test } from 'vitest';
import { findingsOf, type Finding } from '#analysis';
import type { JourneyMap, PhaseKind, Rating, Touchpoint } from '#model';
import { card, journey, map, opportunity, persona, phase, rating, type Part } from '../../support/map-builder.ts';

/** The five examples of the definitions, each as it is written there. */

const LETTERS = { alert: 'A', warn: 'W', note: 'N' } as const;

/** `W suffering B`: severity, code, and the ids that the place or the members say. */
const told = (finding: Finding): string => {
  const { severity, code, place, members } = finding;
  const own = place.kind === 'link' ? `${place.source}→${place.target}` : members.join('');
  const named = own === '' && place.kind === 'record' && place.table !== 'journeys' ? place.id : own;
  return [LETTERS[severity], code, named].filter((part) => part !== '').join(' ');
};

const findingsIn = (built: JourneyMap): string[] => findingsOf(built, { today: '2026-11-30' }).all.map(told).sort();

const FAMILY = { actors: ['patient', 'family'] };

const ofPatient = (id: string, scores: Record<string, number>, fields: Partial<Rating> = {}): Part[] =>
  Object.entries(scores).map(([aspect, score]) =>
    rating(id, aspect === 'm' ? 'medical' : 'psychological', score, {
      evidence: 'survey',
      reason: 'Said so',
      rater: 'One patient',
      ...fields,
    }),
  );

const who = persona('Ms A', { medical: 'x', psychological: 'x', economic: 'x', social: 'x' });
const chain = (line: string): Part =>
  journey('Main', line, { aspects: ['medical', 'psychological'], behaviour: 'Keeps visits', personaId: 'Ms A' });

interface Drawn {
  readonly phases: readonly (readonly [PhaseKind, string])[];
  readonly cards: Readonly<Record<string, Partial<Touchpoint>>>;
  readonly line: string;
}

const drawn = ({ phases, cards, line }: Drawn, ...parts: readonly Part[]): JourneyMap =>
  map(
    'Example',
    ...phases.map(([kind, ids]) => phase(kind, ids, { kind })),
    ...Object.entries(cards).map(([id, fields]) => card(id, { ...FAMILY, ...fields })),
    who,
    chain(line),
    ...parts,
  );

test('1: of four touchpoints nothing is told, however low', () => {
  const built = drawn(
    { phases: [['healthy', 'A B C D']], cards: { A: {}, B: {}, C: {}, D: {} }, line: 'A > B > C > D' },
    ...['A', 'B', 'C', 'D'].flatMap((id) => ofPatient(id, { p: -2 })),
  );
  expect(findingsIn(built)).toEqual([]);
});

test('2: suffering that a mean hides, with the fall that leads to it', () => {
  const built = drawn(
    {
      phases: [
        ['healthy', 'A'],
        ['diagnosis', 'B'],
        ['treatment', 'C'],
        ['living', 'D E'],
      ],
      cards: {
        A: { channel: 'home' },
        B: { channel: 'clinic', moment: true },
        C: { channel: 'clinic' },
        D: { channel: 'home' },
        E: { channel: 'home' },
      },
      line: 'A > B > C > D > E',
    },
    ...ofPatient('A', { m: 0, p: 1 }),
    ...ofPatient('B', { m: 1, p: -2 }, { evidence: 'interview' }),
    rating('B', 'psychological', 2, { perspective: 'clinical', evidence: 'record', reason: 'Seemed calm' }),
    ...['C', 'D', 'E'].flatMap((id) => ofPatient(id, { p: 0 })),
  );
  expect(findingsIn(built)).toEqual(
    ['A hiddenSuffering B', 'W steepFall A→B', 'W painUnanswered B', 'N aspectsPart A→B', 'N fewVoices B'].sort(),
  );
});

test('3: what is guessed is told a step milder', () => {
  const guess = { evidence: 'assumption' } as const;
  const built = drawn(
    {
      phases: [
        ['healthy', 'A'],
        ['diagnosis', 'B'],
        ['treatment', 'C D'],
        ['living', 'E'],
      ],
      cards: {
        A: { channel: 'home' },
        B: { channel: 'clinic' },
        C: { channel: 'clinic' },
        D: { channel: 'clinic', painPoint: 'Waits' },
        E: { channel: 'home' },
      },
      line: 'A > B > C > D > E',
    },
    ...ofPatient('A', { p: 1 }, guess),
    ...ofPatient('B', { p: -2 }, guess),
    ...ofPatient('C', { p: -1 }, guess),
    ...ofPatient('D', { p: -1 }, guess),
    ...ofPatient('E', { p: 0 }, guess),
    opportunity('o1', 'B', { status: 'idea', impact: 5, effort: 2 }),
    opportunity('o2', 'C', { status: 'agreed', impact: 3, effort: 3, measure: 'Calls' }),
  );
  expect(findingsIn(built)).toEqual(
    [
      'W suffering B',
      'W momentAssumed B',
      'W lowStillIdea B',
      'W painUnanswered D',
      'W quickWinIdle o1',
      'W opportunityIncomplete o2',
      'N steepFall A→B',
      'N longTrough BCD',
    ].sort(),
  );
});

test('4: a journey in pieces, and stages that skip and fall back', () => {
  const built = drawn(
    {
      phases: [
        ['healthy', 'A'],
        ['treatment', 'B'],
        ['living', 'C D E F G'],
      ],
      cards: {
        A: { channel: 'web', stage: 'preparation' },
        B: { channel: 'clinic', stage: 'action' },
        C: { channel: 'home', stage: 'preparation' },
        D: { channel: 'clinic', stage: 'maintenance' },
        E: { channel: 'app', stage: 'maintenance' },
        F: { channel: 'home', stage: 'maintenance' },
        G: { channel: 'app', title: 'E' },
      },
      line: 'A > B > C > D, E > F',
    },
    ...ofPatient('C', { m: -1 }),
  );
  expect(findingsIn(built)).toEqual(
    [
      'W journeyPieces',
      'W relapseUnanswered C',
      'W earlyStagesMissing',
      'N unreachable G',
      'N duplicateTouchpoints EG',
      'N stageSkip D',
    ].sort(),
  );
});

test('5: a map of what staff see', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const built = map(
    'Example',
    phase('D', 'A B C', { kind: 'diagnosis' }),
    phase('T', 'D E F G H', { kind: 'treatment' }),
    ...ids.map((id) => card(id, { channel: 'hospital', actors: ['doctor', 'nurse'] })),
    journey('Main', ids.join(' > '), { aspects: ['medical', 'psychological'], behaviour: 'Keeps visits' }),
    ...ids.map((id) => rating(id, 'medical', 1, { perspective: 'clinical', evidence: 'record', reason: 'Seen' })),
  );
  expect(findingsIn(built)).toEqual(
    [
      'W perspectiveMissing',
      'W staffView',
      'W onlyGoodPath',
      'N partsMissing',
      'N oneChannel',
      'N measureMissing',
      'N personaMissing Main',
      'N methodOpen',
    ].sort(),
  );
  const missing = findingsOf(built, { today: '2026-11-30' }).all.find(({ code }) => code === 'partsMissing');
  expect(missing?.params).toEqual({ phaseIds: [], parts: ['before', 'home', 'family', 'after'] });
});
