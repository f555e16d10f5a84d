import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFindingsKeeper, findingsOf, type Findings } from '#analysis';
import { TABLES, applyEdit, touchpointsInPlace, type JourneyMap } from '#model';
import { arbitraryStep, randomMap } from '../../model/random-edit.ts';
import { card, dismissal, journey, map, opportunity, phase, rating, type Part } from '../../support/map-builder.ts';
import { soundMap, troubledMap } from './every-finding.ts';

const TODAY = { today: '2026-11-30' };

const codesOf = ({ all }: Pick<Findings, 'all'>): string[] => all.map(({ key }) => key).sort();

/** Five touchpoints, suffering at the second, an idea at the third. */
const whole = (...parts: readonly Part[]): JourneyMap =>
  map(
    'Map',
    phase('A', 'a b c d e'),
    journey('Main', 'a > b > c > d > e', { aspects: ['psychological'] }),
    rating('a', 'psychological', 0, { evidence: 'interview', reason: 'Said so' }),
    rating('b', 'psychological', -2, { evidence: 'interview', reason: 'Said so' }),
    opportunity('o', 'b'),
    ...parts,
  );

test('after any edits it finds what would be found anew', () => {
  const starts = fc.oneof(fc.constant(troubledMap()), randomMap());
  fc.assert(
    fc.property(starts, fc.array(arbitraryStep(), { minLength: 1, maxLength: 5 }), (start, steps) => {
      const keeper = createFindingsKeeper();
      let edited = start;
      keeper.findings(edited, TODAY);
      for (const draw of steps) {
        const { name, args } = draw(edited);
        edited = applyEdit(edited, name, args as never);
        expect(keeper.findings(edited, TODAY)).toEqual(findingsOf(withOtherTables(edited), TODAY));
      }
    }),
    { numRuns: 25 },
  );
});

/** The same rows in tables that nobody has seen. Rows stay, for what is read in their texts takes its time. */
const withOtherTables = (any: JourneyMap): JourneyMap => ({
  ...any,
  ...Object.fromEntries(TABLES.map((table) => [table, { ...any[table] }])),
});

test('an edit of one table leaves what other tables say as it was', () => {
  const keeper = createFindingsKeeper();
  const [before, after] = [whole(), applyEdit(whole(), 'setInfo', { title: 'New' })];
  const found = keeper.findings(before, TODAY);
  const again = keeper.findings({ ...before, info: after.info }, TODAY);
  again.all.forEach((finding, index) => expect(finding).toBe(found.all[index]));
});

test('work that was begun is not lost when a newer map comes in between', () => {
  const keeper = createFindingsKeeper();
  const before = whole();
  const work = keeper.steps(before, TODAY);
  for (let count = 0; count < 12; count++) work.next();
  expect(codesOf(keeper.findings(troubledMap(), TODAY))).toEqual(codesOf(findingsOf(troubledMap(), TODAY)));
  expect(codesOf(keeper.findings(before, TODAY))).toEqual(codesOf(findingsOf(before, TODAY)));
});

test('another day changes what is told of ages', () => {
  const keeper = createFindingsKeeper();
  expect(keeper.findings(soundMap(), TODAY).all).toEqual([]);
  const later = keeper.findings(soundMap(), { today: '2030-01-01' });
  expect(later.all.map(({ code }) => code)).toEqual(['methodOpen', 'staleEvidence', 'measureThin']);
});

test('what matters most comes first, and of each kind only few are shown', () => {
  const many = map(
    'Map',
    phase('A', 'a b c d e f'),
    card('c', { moment: true }),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => rating(id, 'medical', -2, { evidence: 'interview', reason: 'x' })),
    rating('f', 'economic', -2, { evidence: 'interview', reason: 'x' }),
  );
  const { all, shown, folded } = findingsOf(many, TODAY);
  const placesOf = (findings: Findings['all']): string[] =>
    findings.filter(({ code }) => code === 'suffering').flatMap(({ touchpoints }) => touchpoints);
  expect(placesOf(all)).toEqual(['c', 'a', 'b', 'd', 'e', 'f']);
  expect(placesOf(shown)).toEqual(['c', 'a', 'b']);
  expect(placesOf(folded.get('suffering') ?? [])).toEqual(['d', 'e', 'f']);
  expect(all).toHaveLength(shown.length + [...folded.values()].flat().length);
});

/** The map with what is found under a key laid aside. */
function laidAside(built: JourneyMap, key: string): JourneyMap {
  const finding = findingsOf(built, TODAY).all.find((each) => each.key === key)!;
  return dismissal(key, { basis: finding.basis, reason: 'Known to the ward' })(built);
}

test('what was dismissed is hidden with its reason as long as it says the same', () => {
  const aside = laidAside(whole(), 'suffering b');
  const { all, dismissed, returned } = findingsOf(aside, TODAY);
  expect(all.map(({ code }) => code)).not.toContain('suffering');
  expect(dismissed.map(({ finding, dismissal: row }) => [finding.key, row.reason])).toEqual([
    ['suffering b', 'Known to the ward'],
  ]);
  expect(returned).toEqual([]);
  const renamed = applyEdit(aside, 'editTouchpoints', { ids: ['b'], fields: { title: 'New', description: 'New' } });
  expect(findingsOf(renamed, TODAY).dismissed).toHaveLength(1);
  expect(findingsOf(aside, { today: '2029-01-01' }).dismissed).toHaveLength(1);
});

test('what was dismissed comes back with its old reason when what it rests on changes', () => {
  const aside = laidAside(whole(), 'suffering b');
  const worse = rating('b', 'medical', -2, { evidence: 'interview', reason: 'x' })(aside);
  const { all, dismissed, returned } = findingsOf(worse, TODAY);
  expect(all.map(({ key }) => key)).toContain('suffering b');
  expect(dismissed).toEqual([]);
  expect(returned.map(({ finding, dismissal: row }) => [finding.key, row.reason])).toEqual([
    ['suffering b', 'Known to the ward'],
  ]);
});

test('a sum stays dismissed while it shrinks or gets milder, and comes back with a new member', () => {
  const painful = whole(card('c', { painPoint: 'Waits' }), card('d', { painPoint: 'Waits' }));
  const aside = laidAside(painful, 'painUnanswered');
  expect(findingsOf(card('c', { painPoint: '' })(aside), TODAY).dismissed.map(({ finding }) => finding.key)).toEqual([
    'painUnanswered',
  ]);
  expect(codesOf(findingsOf(card('e', { painPoint: 'Waits' })(aside), TODAY))).toContain('painUnanswered');
  const milder = laidAside(whole(), 'opportunityIncomplete');
  const graver = applyEdit(milder, 'editOpportunity', { id: 'o', status: 'agreed' });
  expect(codesOf(findingsOf(graver, TODAY))).toContain('opportunityIncomplete');
});

test('a basis from elsewhere hides nothing', () => {
  for (const basis of ['', 'A medical', '{}', '["alert","b"]', '[1,[2],3]']) {
    const foreign = dismissal('painUnanswered', { basis })(whole(card('c', { painPoint: 'Waits' })));
    expect(codesOf(findingsOf(foreign, TODAY))).toContain('painUnanswered');
  }
});

test('touchpoints that a finding is about are named as they lie', () => {
  const { all } = findingsOf(troubledMap(), TODAY);
  const across = touchpointsInPlace(troubledMap()).map(({ id }) => id);
  for (const { code, members, memberTable } of all) {
    if (memberTable !== 'touchpoints' || code === 'longTrough' || code === 'longInStage') continue;
    expect(members).toEqual(across.filter((id) => members.includes(id)));
  }
});
