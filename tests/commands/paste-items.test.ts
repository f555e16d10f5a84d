import { describe, expect, test } from 'vitest';
import { pasteItems, planDrafts, planItems, planRows, readingOf, spotNow } from '#commands';
import { blankMap, readPasted } from '#format';
import { applyEdit, check, inOrder, pathOf, touchpointsInPlace, type JourneyMap } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const start = map(
  'Map',
  phase('A', 't1', { width: 1200 }),
  phase('Treatment', '', { kind: 'treatment', width: 900 }),
  journey('J'),
  journey('K'),
);
const read = { now: '2026-11-22T09:00:00.000Z', newId: () => 'unused' };

function pasteInto(
  opened: JourneyMap,
  text: string,
  { isReplacing = false, ...options }: Parameters<typeof bench>[1] & { isReplacing?: boolean } = {},
) {
  const tools = bench(opened, options);
  const { context, now } = tools;
  const pasted = readPasted({ text, html: '' }, inOrder(opened.phases), read);
  if (!pasted.ok || pasted.value.kind === 'map') throw new Error('Neither a list nor a table.');
  const { value } = pasted;
  const spot = spotNow(context);
  const plan =
    value.kind === 'rows'
      ? planRows(context, value.cells, { reading: readingOf(context, value.cells), spot })
      : value.kind === 'list'
        ? planDrafts(context, value.drafts, { spot })
        : planItems(context, value.items, spot);
  const isDone = pasteItems(context, plan, { isReplacing });
  expect(check(now())).toEqual([]);
  return {
    ...tools,
    plan,
    isDone,
    titles: () => touchpointsInPlace(now()).map(({ title, phaseId }) => `${now().phases[phaseId]!.title}: ${title}`),
  };
}

describe('a pasted list', () => {
  test('becomes touchpoints at the pointer, linked in order in the active journey, selected, in one undo step', () => {
    const { now, plan, openMap, camera } = pasteInto(start, '- 予約\n- 受付\n- 診察', { pointer: { x: 700, y: 400 } });
    const pasted = plan.ids.map((id) => now().touchpoints[id]!);
    expect(pasted.map(({ title, phaseId }) => [title, phaseId])).toEqual([
      ['予約', 'A'],
      ['受付', 'A'],
      ['診察', 'A'],
    ]);
    expect([pasted[0]!.x, pasted[0]!.y]).toEqual([604, 340]);
    expect(pathOf(now(), 'J').map(({ title }) => title)).toEqual(['予約', '受付', '診察']);
    expect([...openMap.session.getState().selection.touchpoints]).toEqual(plan.ids);
    expect(camera).toEqual([`reveal ${plan.ids.join(' ')}`]);
    openMap.editor.undo();
    expect(now().touchpoints).toEqual(start.touchpoints);
    expect(now().links).toEqual({});
  });

  test('brings how long things take, and how long it is from one to the next', () => {
    const { now, plan } = pasteInto(
      start,
      'Step,Duration,Time to next,Channel\nBook,10 min,2 weeks,"Phone, E-mail"\nVisit,half a day,,Clinic',
    );
    const [book, visit] = plan.ids.map((id) => now().touchpoints[id]!);
    expect([book!.duration, visit!.duration]).toEqual([
      { amount: 10, unit: 'minutes' },
      { amount: 0.5, unit: 'days' },
    ]);
    expect([book!.channel, book!.furtherChannels]).toEqual(['phone', ['email']]);
    expect(Object.values(now().links).map(({ duration }) => duration)).toEqual([{ amount: 2, unit: 'weeks' }]);
  });

  test('never covers a card: one touchpoint goes beside it, several below all that is there', () => {
    const one = pasteInto(start, 'Call', { pointer: { x: 120, y: 60 } });
    expect(one.now().touchpoints[one.plan.ids[0]!]).toMatchObject({ phaseId: 'A', y: 148 });
    const two = pasteInto(start, 'Call\nWait', { pointer: { x: 120, y: 60 } });
    expect(two.plan.ids.map((id) => two.now().touchpoints[id]!.y)).toEqual([148, 296]);
  });

  test('goes into the phases that it names, in either language, and new ones for names that the map does not know', () => {
    const { titles, plan, now } = pasteInto(start, '治療\n  手術\nA\n  Ache\nAftercare\n  Call');
    expect(titles()).toEqual(['A: t1', 'A: Ache', 'Aftercare: Call', 'Treatment: 手術']);
    expect(plan.phases.map(({ title, isNew }) => [title, isNew])).toEqual([
      ['Treatment', false],
      ['A', false],
      ['Aftercare', true],
    ]);
    expect(pathOf(now(), 'J').map(({ title }) => title)).toEqual(['手術', 'Ache', 'Call']);
  });

  test('that is too much for the map changes nothing, not even its phases', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `  Step ${index}`).join('\n');
    const { isDone, now } = pasteInto(start, `New phase\n${many}\nOther\n  x`);
    expect(isDone).toBe(false);
    expect(now()).toBe(start);
  });
});

describe('pasted onto standard phases that nothing has been put into', () => {
  let count = 0;
  const blank = blankMap('en', { now: read.now, newId: () => `blank${++count}` });
  const table = 'Phase\tStep\nSearch\tReads\n診断\tIs told\nHome\tTakes it';
  const phasesOf = (opened: JourneyMap): string[] => inOrder(opened.phases).map(({ title }) => title);

  test('a list with phases may take their place, those it names excepted, in one step', () => {
    const { now, openMap, plan } = pasteInto(blank, table, { isReplacing: true });
    expect(plan.replaceable).toHaveLength(6);
    expect(phasesOf(now())).toEqual(['Search', 'Diagnosis', 'Home']);
    openMap.editor.undo();
    expect(now().phases).toEqual(blank.phases);
    expect(now().touchpoints).toEqual({});
  });

  test('it goes beside them if one likes, and a list without phases always does', () => {
    expect(phasesOf(pasteInto(blank, table).now())).toHaveLength(9);
    expect(pasteInto(blank, 'Reads\nIs told').plan.replaceable).toEqual([]);
  });

  test('phases that were named, annotated, or stand in a map with touchpoints, stay', () => {
    const [first, second] = inOrder(blank.phases);
    const named = applyEdit(blank, 'editPhase', { id: first!.id, title: 'Before it all' });
    const noted = applyEdit(named, 'addAnnotation', {
      id: 'note',
      target: { kind: 'phase', id: second!.id },
      text: 'Why?',
      author: '',
      perspective: 'clinical',
      createdAt: read.now,
    });
    expect(phasesOf(pasteInto(noted, table, { isReplacing: true }).now())).toEqual([
      'Before it all',
      'Onset',
      'Search',
      'Diagnosis',
      'Home',
    ]);
    const begun = applyEdit(blank, 'addTouchpoint', { id: 't', at: { x: 0, y: 0 } });
    expect(pasteInto(begun, table).plan.replaceable).toEqual([]);
  });
});

test('a pasted table gives each touchpoint its phase, journey and ratings of the perspective in use', () => {
  const { now, titles, openMap } = pasteInto(
    start,
    'Phase\tTouchpoint\tMedical\tJourney\tCost centre\nA\tAche\t-1\tK\t12\n\tCall\t2\tK, New\t13\nTreatment\tSurgery\t0.5\tNew\t14',
  );
  expect(titles()).toEqual(['A: t1', 'A: Ache', 'A: Call', 'Treatment: Surgery']);
  expect(
    Object.values(now().ratings).map(({ score, perspective, evidence }) => [score, perspective, evidence]),
  ).toEqual([
    [-1, 'patient', 'assumption'],
    [2, 'patient', 'assumption'],
    [0.5, 'patient', 'assumption'],
  ]);
  const added = inOrder(now().journeys).at(-1)!;
  expect(added.title).toBe('New');
  expect([pathOf(now(), 'K'), pathOf(now(), added.id)].map((path) => path.map(({ title }) => title))).toEqual([
    ['Ache', 'Call'],
    ['Call', 'Surgery'],
  ]);
  openMap.editor.undo();
  expect(now().journeys).toEqual(start.journeys);
});
