import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guessReading, readPasted, rowItems, type PastedItem } from '#format';
import { cleanTitle } from '#model';
import { readContext } from './support.ts';

const reported = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/reported', name), 'utf8');

function itemsIn(text: string, html = ''): readonly PastedItem[] {
  const read = readPasted({ text, html }, [], readContext());
  if (!read.ok || read.value.kind === 'map') throw new Error('No touchpoints.');
  return read.value.kind === 'rows' ? rowItems(read.value.cells, guessReading(read.value.cells, [])) : read.value.items;
}
const titles = (text: string): string[] => itemsIn(text).map(({ fields }) => fields.title ?? '');

test('cells merged over rows shift nothing beside them, whatever the plain text says', () => {
  const items = itemsIn(
    'Phase\tTouchpoint\tPain point\nBefore\tBook\tBusy\nWait\tTwo weeks',
    reported('F02-rowspan.html'),
  );
  expect(items.map(({ phase, fields }) => [phase, fields.title, fields.painPoint ?? ''])).toEqual([
    ['Before', 'Book', 'Busy'],
    ['Before', 'Wait', 'Two weeks'],
    ['Before', 'Travel', ''],
  ]);
});

test.each([
  [reported('F03a-word-bullets.txt'), ['Book an appointment', 'Wait for the letter']],
  ['1.\tBook\n2.\tWait\n3.\t', ['Book', 'Wait']],
  ['- a\n-\n・\n- [ ]\n2.\n- b', ['a', 'b']],
])('bullets and numbers before a tab are marks of a list, and empty ones are nothing: %j', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test('further levels of a word processor’s list hang under the one above', () => {
  expect(
    itemsIn('•\tBefore\no\tBook\n§\tby phone\n•\tVisit\no\tTalk').map(({ phase, fields }) => [phase, fields.title]),
  ).toEqual([
    ['Before', 'Book'],
    ['Visit', 'Talk'],
  ]);
});

test.each([
  reported('F07a-journey-head.txt'),
  'Journey\n- Book an appointment\n- First visit',
  'Timeline\n- Book an appointment\n- First visit',
  'Block\nBook an appointment\nFirst visit',
  'Pie\n1. Book an appointment\n2. First visit',
])('a list that begins with a word of Mermaid is a list: %j', (text) => {
  expect(titles(text)).toEqual(expect.arrayContaining(['Book an appointment', 'First visit']));
});

test('a table of Markdown is found under a heading, without bars at its ends, without its marks', () => {
  const [item] = itemsIn(reported('F09-heading-then-table.md'));
  expect(item?.phase).toBe('Before');
  expect(item?.fields.title).toMatch(/^Book\b.*by phone$/);
  expect(titles('Phase | Touchpoint\n--- | ---\nBefore | **Book**\nBefore | Wait')).toEqual(['Book', 'Wait']);
});

test('other line ends part words', () => {
  expect(titles(reported('F11-vertical-tab.txt'))).toEqual(['Line one', 'line two']);
  expect(cleanTitle('one\u000btwo\u0085three')).toBe('one two three');
});
