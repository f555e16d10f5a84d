import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSession, openMap, rememberedSession, restartSession, select, type Session } from '#editor';
import { journey, map, phase } from '../support/map-builder.ts';

const start = map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2'), journey('K', 't2 > t3'));

/** A session in which everything that can be remembered is other than at first. */
function livedIn(): Session {
  const { session } = openMap('m', start, { now: () => '2026-11-22T09:00:00.000Z' });
  select(session, { touchpoints: ['t1'], links: ['J-t1-t2'] });
  session.setState(({ annotating }) => ({
    view: 'matrix',
    activeJourney: 'K',
    visibility: { J: 'hidden' },
    aspects: ['social'],
    viewpoint: 'clinical',
    isBlind: true,
    comparison: { kind: 'journey', id: 'J' },
    viewport: { x: 1, y: 2, zoom: 0.5 },
    overviewMap: false,
    isExperienceOpen: true,
    experienceHeight: 300,
    experienceMode: 'overlay',
    hiddenAspects: ['medical'],
    isLeftOpen: false,
    leftTab: 'outline',
    outlineRows: { 'phase:A': true },
    isRightOpen: false,
    isRightWaiting: true,
    panelsAway: { left: true, right: false },
    leftWidth: 200,
    rightWidth: 250,
    recentCommands: ['find'],
    table: {
      sorting: [{ id: 'title', desc: true }],
      filters: { phase: ['A'] },
      search: '初診',
      hidden: ['status'],
      order: ['title'],
      widths: { title: 300 },
    },
    matrix: { hidden: [], order: ['voice'], emptied: ['purposes'], width: 'fit' },
    annotating: {
      ...annotating,
      isListOpen: true,
      drafts: { 'touchpoint:t1': { text: 'Why?', target: { kind: 'touchpoint', id: 't1' } } },
      annotator: { author: 'Sato', perspective: 'clinical' },
    },
  }));
  return session.getState();
}

const saved = structuredClone(rememberedSession(livedIn()));
const fields = Object.keys(saved) as (keyof Session)[];

/** Anything that the database can hold and that no version of the program has written. */
const damage = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true });

describe('a damaged remembered session', () => {
  test('never keeps a map from opening, and what is sound of it stays', () => {
    fc.assert(
      fc.property(fc.subarray(fields, { minLength: 1 }), fc.infiniteStream(damage), (broken, damages) => {
        const damaged = { ...saved, ...Object.fromEntries(broken.map((field) => [field, damages.next().value])) };
        const { session } = openMap('m', start, { now: () => '2026-11-22T09:00:00.000Z', saved: damaged });
        const whole = createSession(start, saved).getState();
        for (const field of fields) {
          if (!broken.includes(field)) expect(session.getState()[field], field).toEqual(whole[field]);
        }
      }),
    );
  });

  test.each([undefined, null, 7, 'session', [], new Date(0), new Map(), [[]]])('that is %j is as none', (nothing) => {
    expect(createSession(start, nothing).getState()).toEqual(createSession(start).getState());
  });

  test('falls back field by field to what a map opens with', () => {
    const first = createSession(start).getState();
    // Of the right kind, and still nothing that could be shown.
    const damaged: Readonly<Record<string, unknown>> = {
      selection: { touchpoints: ['t1'], links: new Set(), phases: new Set() },
      focus: 3,
      view: 'hologram',
      activeJourney: {},
      visibility: { J: 'invisible' },
      aspects: ['social', 'spiritual'],
      viewpoint: 'nobody',
      isBlind: 'yes',
      comparison: { kind: 'journey' },
      afterScore: 'nothing',
      viewport: { x: 0, y: Number.NaN, zoom: 1 },
      overviewMap: 0,
      isExperienceOpen: null,
      experienceHeight: -1,
      experienceMode: 3,
      hiddenAspects: 'medical',
      openOpportunity: 1,
      isLeftOpen: 'false',
      leftTab: 'right',
      outlineRows: { a: 1 },
      isRightOpen: [],
      isRightWaiting: 'yes',
      panelsAway: { left: true },
      leftWidth: Number.POSITIVE_INFINITY,
      rightWidth: '200',
      recentCommands: [1],
      table: { sorting: [null], filters: { a: 'b' }, search: 1, hidden: {}, order: [2], widths: { a: 'wide' } },
      findings: { group: 'colour', perspective: 1, areMarked: 'yes' },
      review: { status: 'published' },
      matrix: { hidden: null, order: 'title', emptied: 1, width: 'huge' },
      annotating: { isListOpen: 1, drafts: { a: { text: 1, target: null } }, annotator: { author: 1 } },
    };
    expect(Object.keys(damaged).sort()).toEqual([...fields].sort());
    expect(createSession(start, damaged).getState()).toEqual(first);
  });

  test('keeps the sound parts of a layout', () => {
    const { table } = createSession(start, { table: { search: 'x', widths: { title: 'wide' } } }).getState();
    expect(table).toMatchObject({ search: 'x', widths: {} });
  });
});

test('a sound session comes back whole', () => {
  expect(createSession(start, saved).getState()).toEqual({ ...livedIn(), find: createSession(start).getState().find });
});

test.each([
  { x: 0, y: 0, zoom: 0 },
  { x: 0, y: 0, zoom: -1 },
  { x: 0, y: 0, zoom: 1e-300 },
  { x: 0, y: 0, zoom: 1e300 },
  { x: 0, y: 0, zoom: Number.NaN },
  { x: Number.POSITIVE_INFINITY, y: 0, zoom: 1 },
  { x: 1e300, y: 0, zoom: 1 },
  { x: 0, y: '0', zoom: 1 },
])('a remembered camera of %j is as none', (viewport) => {
  expect(createSession(start, { ...saved, viewport }).getState().viewport).toBe(null);
});

test('a text or a list without end is as none', () => {
  const { table, recentCommands } = createSession(start, {
    table: { search: 'x'.repeat(1e6) },
    recentCommands: Array.from({ length: 1e6 }, () => 'find'),
  }).getState();
  expect(table.search).toBe('');
  expect(recentCommands).toEqual([]);
});

test('a remembered list with a hole is as none', () => {
  const recentCommands: 'find'[] = [];
  recentCommands[1] = 'find';
  expect(createSession(start, { recentCommands }).getState().recentCommands).toEqual([]);
});

test('what broke a screen is begun anew, and what was typed stays', () => {
  const { session } = openMap('m', start, { now: () => '2026-11-22T09:00:00.000Z', saved });
  const { drafts } = session.getState().annotating;
  session.setState({ view: 'table' });
  restartSession(session, start);
  const { view, viewport, table, annotating } = session.getState();
  expect({ view, viewport, table }).toEqual({
    view: 'table',
    viewport: null,
    table: createSession(start).getState().table,
  });
  expect(annotating.drafts).toEqual(drafts);
});

test('a view that could not be shown is not the one to begin with next time', () => {
  const session = createSession(start, { ...saved, view: 'table' });
  session.setState({ brokenView: 'table' });
  expect(rememberedSession(session.getState()).view).toBe('canvas');
});
