import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  diff,
  inOrder,
  repair,
  repairAfter,
  type FlawCode,
  type JourneyMap,
  type Repaired,
  type Rows,
  type Table,
} from '#model';
import { frozen } from '../support/expect-edit.ts';
import { channel, journey, map, measure, note, opportunity, persona, phase, rating } from '../support/map-builder.ts';
import { watchedMap } from '../support/watched-map.ts';
import { randomMap } from './random-edit.ts';

/** The map with some fields of a row replaced, by whatever. */
const damaged = <T extends Table>(whole: JourneyMap, table: T, id: string, fields: Partial<Rows[T]>): JourneyMap => ({
  ...whole,
  [table]: { ...whole[table], [id]: { ...whole[table][id], ...fields } },
});

const sound = map(
  'Map',
  phase('A', 't1 t2'),
  phase('B', 't3'),
  persona('P'),
  journey('J', 't1 > t2, t2 > t3', { personaId: 'P' }),
  journey('K'),
  rating('t1', 'medical', 1),
  note('n1', { kind: 'touchpoint', id: 't1' }),
  note('n2', { kind: 'touchpoint', id: 't2' }, { parentId: 'n1' }),
  opportunity('o1', 't1 t2', { impact: 3 }),
  measure('M', { value: 62 }),
  channel('web', { credibility: 2 }),
);

describe('a sound map', () => {
  test('has no flaws and comes back as it is', () => {
    expect(check(sound)).toEqual([]);
    expect(repair(sound).map).toBe(sound);
  });

  test('is any that the field allows', () => {
    fc.assert(fc.property(randomMap(), (any) => repair(any).map === any && check(any).length === 0));
  });
});

const cases: readonly [string, JourneyMap, FlawCode[], (mended: JourneyMap) => unknown, unknown][] = [
  [
    'a measure’s numbers are brought into range',
    damaged(sound, 'measures', 'M', { value: -1e15, sampleSize: 2.6 }),
    ['number'],
    ({ measures }) => [measures['M']?.value, measures['M']?.sampleSize],
    [-1e12, 3],
  ],
  [
    'a channel’s traits are brought into range',
    damaged(sound, 'channels', 'web', { credibility: 9, empathy: 0 }),
    ['number'],
    ({ channels }) => [channels['web']?.credibility, channels['web']?.empathy],
    [5, 1],
  ],
  [
    'of two rows about one channel that with the smaller id stays',
    damaged(sound, 'channels', 'web2', { id: 'web2', channel: 'web' }),
    ['doubleChannel'],
    ({ channels }) => Object.keys(channels),
    ['web'],
  ],
  [
    'a map without phases gets one',
    { ...map('Map'), phases: {} },
    ['noPhase'],
    ({ phases }) => Object.keys(phases),
    ['phase'],
  ],
  [
    'equal order keys are given anew, in the order of ids',
    damaged(sound, 'phases', 'B', { order: sound.phases['A']!.order }),
    ['order'],
    ({ phases }) => inOrder(phases).map(({ id }) => id),
    ['A', 'B'],
  ],
  [
    'a malformed order key is given anew',
    damaged(sound, 'journeys', 'K', { order: 'a_' }),
    ['order'],
    ({ journeys }) => inOrder(journeys).map(({ id }) => id),
    ['J', 'K'],
  ],
  [
    'a width that is no number becomes the least',
    damaged(sound, 'phases', 'B', { width: Number.NaN }),
    ['number'],
    ({ phases }) => phases['B']?.width,
    240,
  ],
  [
    'a position that is no number becomes 0',
    damaged(sound, 'touchpoints', 't1', { x: Number.NaN, y: Number.NaN }),
    ['number'],
    ({ touchpoints: { t1 } }) => [t1?.x, t1?.y],
    [0, 0],
  ],
  [
    'a position too far off comes to the border',
    damaged(sound, 'touchpoints', 't1', { x: -8, y: 1e9 }),
    ['number'],
    ({ touchpoints: { t1 } }) => [t1?.x, t1?.y],
    [0, 100_000],
  ],
  [
    '−0, which no file keeps, becomes 0',
    damaged(sound, 'touchpoints', 't1', { y: -0 }),
    ['number'],
    ({ touchpoints: { t1 } }) => t1?.y,
    0,
  ],
  [
    'a touchpoint of no phase moves to the first',
    damaged(sound, 'touchpoints', 't3', { phaseId: 'Z' }),
    ['danglingPhase'],
    ({ touchpoints: { t3 } }) => t3?.phaseId,
    'A',
  ],
  [
    'repeated aspects are made distinct',
    damaged(sound, 'journeys', 'K', { aspects: ['social', 'social'] }),
    ['aspects'],
    ({ journeys: { K } }) => K?.aspects,
    ['social'],
  ],
  [
    'no aspect becomes the first one',
    damaged(sound, 'journeys', 'K', { aspects: [] }),
    ['aspects'],
    ({ journeys: { K } }) => K?.aspects,
    ['medical'],
  ],
  [
    'a persona that is not there is taken off',
    damaged(sound, 'journeys', 'J', { personaId: 'Z' }),
    ['clearedReference'],
    ({ journeys: { J } }) => J?.personaId,
    null,
  ],
  [
    'a link of no journey is dropped',
    damaged(sound, 'links', 'J-t1-t2', { journeyId: 'Z' }),
    ['danglingReference'],
    ({ links }) => Object.keys(links),
    ['J-t2-t3'],
  ],
  [
    'a link to nowhere is dropped',
    damaged(sound, 'links', 'J-t1-t2', { target: 'Z' }),
    ['danglingReference'],
    ({ links }) => Object.keys(links),
    ['J-t2-t3'],
  ],
  [
    'a link of a touchpoint with itself is dropped',
    damaged(sound, 'links', 'J-t1-t2', { target: 't1' }),
    ['selfLink'],
    ({ links }) => Object.keys(links),
    ['J-t2-t3'],
  ],
  [
    'of two links with the same ends that with the greater id is dropped',
    damaged(sound, 'links', 'J-t2-t3', { source: 't1', target: 't2' }),
    ['doubleLink'],
    ({ links }) => Object.keys(links),
    ['J-t1-t2'],
  ],
  [
    'a rating of nothing is dropped',
    damaged(sound, 'ratings', 't1-medical-patient', { touchpointId: 'Z' }),
    ['danglingReference'],
    ({ ratings }) => ratings,
    {},
  ],
  [
    'a score is brought to half steps, a weight to 0 or more',
    damaged(sound, 'ratings', 't1-medical-patient', { score: 1.3, weight: -1 }),
    ['number'],
    ({ ratings }) => Object.values(ratings).map(({ score, weight }) => [score, weight]),
    [[1.5, 0]],
  ],
  [
    'an annotation on nothing is dropped, and the reply to it stands alone',
    damaged(sound, 'annotations', 'n1', { target: { kind: 'link', id: 'Z' } }),
    ['danglingReference', 'clearedReference'],
    ({ annotations }) => Object.values(annotations).map(({ id, parentId }) => [id, parentId]),
    [['n2', null]],
  ],
  [
    'a spot that is no place becomes one',
    damaged(sound, 'annotations', 'n2', { target: { kind: 'spot', x: Number.NaN, y: 8 } }),
    ['number'],
    ({ annotations: { n2 } }) => n2?.target,
    { kind: 'spot', x: 0, y: 8 },
  ],
  [
    'an opportunity loses touchpoints that are not there or named twice',
    damaged(sound, 'opportunities', 'o1', { touchpointIds: ['t1', 'Z', 't1'] }),
    ['clearedReference'],
    ({ opportunities: { o1 } }) => o1?.touchpointIds,
    ['t1'],
  ],
  [
    'impact and effort are brought to 1…5',
    damaged(sound, 'opportunities', 'o1', { impact: 0, effort: 3.4 }),
    ['number'],
    ({ opportunities: { o1 } }) => [o1?.impact, o1?.effort],
    [1, 3],
  ],
  [
    'one row may have several flaws',
    damaged(sound, 'touchpoints', 't3', { phaseId: 'Z', x: -1 }),
    ['danglingPhase', 'number'],
    ({ touchpoints: { t3 } }) => [t3?.phaseId, t3?.x],
    ['A', 0],
  ],
];

describe('repair', () => {
  test.each(cases)('%s', (_, broken, codes, part, expected) => {
    const { map: mended, flaws } = repair(frozen(broken));
    expect(flaws.map(({ code }) => code)).toEqual(codes);
    expect(part(mended)).toEqual(expected);
    expect(check(mended)).toEqual([]);
  });

  test('keeps the same of two equal rows, whichever came first', () => {
    const late = damaged(sound, 'links', 'J-a', { ...sound.links['J-t1-t2'], id: 'J-a' });
    const both = damaged(late, 'channels', 'a', { ...sound.channels['web'], id: 'a' });
    const turned = {
      ...both,
      links: Object.fromEntries(Object.entries(both.links).toReversed()),
      channels: Object.fromEntries(Object.entries(both.channels).toReversed()),
    };
    for (const { map: mended } of [repair(both), repair(turned)]) {
      expect(Object.keys(mended.links).toSorted()).toEqual(['J-a', 'J-t2-t3']);
      expect(Object.keys(mended.channels)).toEqual(['a']);
    }
  });

  test('names the table and the row', () => {
    expect(check(damaged(sound, 'touchpoints', 't3', { phaseId: 'Z' }))).toEqual([
      { code: 'danglingPhase', table: 'touchpoints', id: 't3' },
    ]);
  });

  test('leaves every sound row as it is', () => {
    const { map: mended } = repair(damaged(sound, 'touchpoints', 't3', { x: -1 }));
    expect(mended.touchpoints['t1']).toBe(sound.touchpoints['t1']);
    expect(mended.links).toBe(sound.links);
  });

  test('mends whatever is damaged, at once', () => {
    fc.assert(
      fc.property(randomMap(), fc.array(damages, { minLength: 1, maxLength: 8 }), (whole, blows) => {
        const broken = frozen(blows.reduce((result, blow) => blow(result), whole));
        const { map: mended, flaws, change } = repair(broken);
        expect(check(mended)).toEqual([]);
        expect(repair(mended).map).toBe(mended);
        expect(flaws.length === 0).toBe(mended === broken);
        expect(change).toEqual(diff(broken, mended));
      }),
      { numRuns: 150 },
    );
  });
});

describe('after a change to a sound map', () => {
  test('what it can have broken is mended as in the whole map', () => {
    const inTurn = ({ flaws }: Repaired): string[] => flaws.map((flaw) => JSON.stringify(flaw)).toSorted();
    fc.assert(
      fc.property(randomMap(), fc.array(damages, { minLength: 1, maxLength: 8 }), (whole, blows) => {
        const broken = blows.reduce((result, blow) => blow(result), whole);
        const change = diff(whole, broken);
        if (change === null) return;
        const [mended, all] = [repairAfter(broken, change), repair(broken)];
        expect(mended.map).toStrictEqual(all.map);
        expect(mended.change).toEqual(all.change);
        expect(inTurn(mended)).toEqual(inTurn(all));
      }),
      { numRuns: 150 },
    );
  });

  test('only that is looked at which it can have broken', () => {
    /** Tables gone through, and rows read as they were before the change. */
    const lookedAt = (act: (whole: JourneyMap) => JourneyMap): [walks: string[], reads: string[]] => {
      const { map: watched, walksOf, readsOf } = watchedMap(sound);
      const after = act(watched);
      const change = diff(watched, after)!;
      const mend = (): unknown => repairAfter(after, change);
      return [walksOf(mend).filter((table) => table !== 'phases'), readsOf(mend)];
    };
    expect(lookedAt((whole) => damaged(whole, 'touchpoints', 't1', { title: 'new' }))).toEqual([[], []]);
    expect(lookedAt((whole) => damaged(whole, 'links', 'J-t1-t2', { label: 'new' }))).toEqual([[], ['links J-t1-t2']]);
    expect(lookedAt((whole) => ({ ...whole, personas: {} }))).toEqual([['journeys'], ['journeys J', 'journeys K']]);
  });
});

/** Something that goes wrong with a map: a field gets a value that it may not have, or a row is lost. */
const damages = fc.oneof(
  blow('phases', { order: fc.constantFrom('', 'a0', 'a00', '?', 'a_'), width: anyNumber() }),
  blow('touchpoints', { phaseId: anyId(), x: anyNumber(), y: anyNumber() }),
  blow('journeys', {
    order: fc.constantFrom('', 'a0', 'a1'),
    aspects: fc.array(fc.constantFrom('social', 'medical')),
    personaId: anyId(),
  }),
  blow('links', { journeyId: anyId(), source: anyId(), target: anyId() }),
  blow('ratings', { touchpointId: anyId(), score: anyNumber(), weight: anyNumber() }),
  blow('annotations', { target: anyTarget(), parentId: anyId() }),
  blow('personas', { order: fc.constantFrom('', 'a0', 'zz') }),
  blow('opportunities', { touchpointIds: fc.array(anyId()), impact: anyNumber(), effort: anyNumber() }),
  fc
    .record({
      table: fc.constantFrom<Table>('phases', 'touchpoints', 'journeys', 'links', 'annotations', 'personas'),
      pick: fc.nat(100),
    })
    .map(lost),
);

function blow(
  table: Table,
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<(whole: JourneyMap) => JourneyMap> {
  return fc.tuple(fc.nat(100), fc.record(fields, { requiredKeys: [] })).map(([pick, values]) => (whole) => {
    const ids = Object.keys(whole[table]);
    const id = ids[pick % Math.max(1, ids.length)];
    return id === undefined ? whole : damaged(whole, table, id, values);
  });
}

function lost({ table, pick }: { table: Table; pick: number }): (whole: JourneyMap) => JourneyMap {
  return (whole) => {
    const rows = Object.entries(whole[table]);
    return {
      ...whole,
      [table]: Object.fromEntries(rows.filter((_, index) => index !== pick % Math.max(1, rows.length))),
    };
  };
}

function anyId(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom('_0', '_1', 'nowhere', ''), fc.string());
}

function anyNumber(): fc.Arbitrary<number> {
  return fc.oneof(fc.double(), fc.integer());
}

function anyTarget(): fc.Arbitrary<unknown> {
  const spot = fc.record({ kind: fc.constant('spot'), x: anyNumber(), y: anyNumber() }, { noNullPrototype: true });
  return fc.oneof(fc.record({ kind: fc.constantFrom('touchpoint', 'link', 'phase'), id: anyId() }), spot);
}
