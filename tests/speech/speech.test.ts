import { describe, expect, test } from 'vitest';
import { createEditor, type ChangeSource } from '#editor';
import { LANGUAGES, textIn, type Language } from '#i18n';
import { applyEdit, diff, type Change } from '#model';
import { describeLink, describePhase, describeTouchpoint, noticeText, selectionText, stepText } from '#speech';
import { card, journey, label, map, note, phase, rating } from '../support/map-builder.ts';

const whole = map(
  'Map',
  phase('Before', 'a b', { title: 'Before' }),
  phase('After', 'c'),
  journey('Main', 'a > b > c > a'),
  journey('Costs', 'c > b'),
  label('Main-a-b', 'referred'),
  card('b', { channel: 'clinic', stage: 'action', moment: true, status: 'planned' }),
  rating('b', 'medical', -1.5),
  rating('b', 'social', 1, { perspective: 'clinical' }),
  note('n1', { kind: 'touchpoint', id: 'b' }),
  note('n3', { kind: 'touchpoint', id: 'b' }, { parentId: 'n1' }),
  note('n2', { kind: 'touchpoint', id: 'b' }, { resolvedAt: '2026-11-22T09:00:00.000Z' }),
);

const of = (id: string, language: Language = 'en', viewpoint: 'all' | 'patient' = 'patient'): string =>
  describeTouchpoint(whole, id, { text: textIn(language), language, viewpoint });

describe('of a touchpoint', () => {
  test('is said all that its card shows, and where it stands', () => {
    expect(of('b')).toBe(
      'b, Before, step 2 of 3 in Main, step 2 of 2 in Costs, Clinic, Action, Medical −1.5, moment of truth, planned, 1 annotation',
    );
    expect(of('b', 'en', 'all')).toContain('Medical −1.5, Social +1');
    const disagreed = rating('b', 'medical', 1, { perspective: 'clinical' })(whole);
    expect(describeTouchpoint(disagreed, 'b', { text: textIn('en'), language: 'en', viewpoint: 'all' })).toContain(
      'Medical −0.3 (perspectives 2.5 apart)',
    );
    expect(of('b', 'ja')).toContain('b、Before、Mainの3件中2番目、');
  });

  test('without anything is said its phase', () => {
    const bare = map('Map', phase('A', 'x'), card('x', { title: '' }));
    expect(describeTouchpoint(bare, 'x', { text: textIn('en'), language: 'en', viewpoint: 'all' })).toBe('Untitled, A');
  });

  test('that is gone is said nothing', () => {
    expect(of('nobody')).toBe('');
  });
});

test.each([
  ['Main-a-b', 'on', 'leads to b, Before, in Main, “referred”'],
  ['Main-a-b', 'here', 'comes from a, Before, in Main, “referred”'],
  ['Main-c-a', 'on', 'goes back to a, Before, in Main'],
  ['Main-c-a', 'here', 'comes back from c, After, in Main'],
  ['Costs-c-b', 'on', 'leads to b, Before, in Costs'],
] as const)('of the link %s, seen from %s, is said “%s”', (id, from, expected) => {
  expect(describeLink(whole, whole.links[id]!, { text: textIn('en'), language: 'en', from })).toBe(expected);
});

test('of a phase is said how much it holds', () => {
  expect(describePhase(whole, 'Before', { text: textIn('en'), count: 2 })).toBe('Before, 2 touchpoints');
});

describe('what is selected', () => {
  const none = { touchpoints: new Set<string>(), links: new Set<string>(), phases: new Set<string>() };
  test.each([
    [none, 'Nothing selected. Arrow keys go from card to card.'],
    [{ ...none, touchpoints: new Set(['a']) }, '“a” selected. Arrow keys move it.'],
    [
      { ...none, touchpoints: new Set(['a', 'b']), links: new Set(['Main-a-b']) },
      '2 touchpoints selected. Arrow keys move them.',
    ],
    [{ ...none, links: new Set(['Main-a-b']) }, '1 link selected.'],
    [{ ...none, phases: new Set(['After']) }, 'Phase “After” selected.'],
    [{ ...none, phases: new Set(['After', 'Before']) }, '2 phases selected.'],
  ])('is said with what the arrow keys then do', (selection, expected) => {
    expect(selectionText(whole, selection, textIn('en'))).toBe(expected);
  });
});

describe('a change', () => {
  const told = (source: ChangeSource): string => {
    const after = applyEdit(whole, 'moveTouchpoints', { corners: { a: { x: 0, y: 400 } }, phaseId: 'After' });
    const editor = createEditor(whole, { now: () => '2026-11-22T09:00:00.000Z' });
    editor.apply('moveTouchpoints', { corners: { a: { x: 0, y: 400 } }, phaseId: 'After' });
    return stepText(
      after,
      { change: diff(whole, after) as Change, source, step: editor.store.getState().past[0] },
      textIn('en'),
    );
  };

  test.each([
    ['edit', '1 touchpoint moved, now in After'],
    ['undo', 'Undone: 1 touchpoint moved, now in After'],
    ['redo', 'Redone: 1 touchpoint moved, now in After'],
    ['elsewhere', 'Changed in another tab'],
  ] as const)('by %s is said “%s”', (source, expected) => {
    expect(told(source)).toBe(expected);
  });
});

test.each(LANGUAGES)('every notice has its words (%s)', (language) => {
  const text = textIn(language);
  expect(noticeText({ code: 'noCard', side: 'Up' }, text)).toBe(text.speech.noCard.Up);
  expect(noticeText({ code: 'way', at: 1, count: 2 }, text)).toContain('2');
  expect(noticeText({ code: 'alreadyLinked' }, text)).not.toBe('');
});
