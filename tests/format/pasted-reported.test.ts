import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PastedItem } from '#format';
import { cleanTitle } from '#model';
import { pastedItems } from './support.ts';

const reported = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/reported', name), 'utf8');

const itemsIn = (text: string, html = ''): readonly PastedItem[] => pastedItems({ text, html }).items;
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
  expect(titles(text).filter((title) => title !== 'Block')).toEqual(['Book an appointment', 'First visit']);
});

test('a table of Markdown is found under a heading, without bars at its ends, without its marks', () => {
  const [item] = itemsIn(reported('F09-heading-then-table.md'));
  expect(item).toMatchObject({ phase: 'Before', fields: { title: 'Book', description: 'by phone' } });
  expect(titles('Phase | Touchpoint\n--- | ---\nBefore | **Book**\nBefore | Wait')).toEqual(['Book', 'Wait']);
});

test('other line ends part words', () => {
  expect(titles(reported('F11-vertical-tab.txt'))).toEqual(['Line one', 'line two']);
  expect(cleanTitle('one\u000btwo\u0085three')).toBe('one two three');
});

describe('scores', () => {
  test('of a table are read, rounded or kept as text, and nothing is clipped or dropped in silence', () => {
    const { items, report } = pastedItems({ text: reported('F04a-scores-in-table.tsv') });
    expect(items.map(({ fields, ratings }) => [fields.title, fields.description, ratings])).toEqual([
      [
        'Book',
        '',
        [
          { aspect: 'medical', score: 1 },
          { aspect: 'psychological', score: -1.5 },
        ],
      ],
      ['First visit', 'Emotion: good', [{ aspect: 'medical', score: -2 }]],
      ['Bill', 'Emotion: 7', []],
    ]);
    expect(report).toEqual([
      { code: 'valueUnread', count: 2, examples: ['Emotion: good (First visit)', 'Emotion: 7 (Bill)'] },
    ]);
    expect(pastedItems({ text: 'Touchpoint\tMedical\nBook\t0.7' }).report).toEqual([
      { code: 'scoreRounded', count: 1, examples: ['0.7 (Book)'] },
    ]);
  });

  test('stages and states that are not understood are named and kept, too, in tables and lists', () => {
    const table = pastedItems({
      text: 'フェーズ\t接点\t行動変容ステージ\t状態\n発症\t予約\t実行期\t完了\n発症\t待つ\t迷い\t予定',
    });
    expect(table.items.map(({ fields }) => [fields.stage, fields.status, fields.description])).toEqual([
      ['action', undefined, '状態：完了'],
      [undefined, 'planned', '行動変容ステージ：迷い'],
    ]);
    const list = pastedItems({ text: '- Book\n    Channel: Phone / Stage: worried / Medical: great\n    Economic: 9' });
    expect(list.items[0]!.fields).toMatchObject({
      channel: 'phone',
      description: 'Stage: worried\nMedical: great\nEconomic: 9',
    });
    expect(list.report[0]).toMatchObject({ code: 'valueUnread', count: 3 });
  });

  test('are counted as their columns tell, unless told otherwise', () => {
    const text = 'Touchpoint\tEmotion\tMedical\nBook\t8\t+1\nWait\t2\t-2\nTalk\t10\t0';
    expect(pastedItems({ text }).scales).toEqual({ psychological: 'tenStep', medical: 'signed' });
    expect(pastedItems({ text }).items.map(({ ratings }) => ratings?.[1]?.score)).toEqual([1, -1, 2]);
    const chosen = pastedItems({ text }, { chosen: { psychological: 'tenFromOne' } });
    expect(chosen.items.map(({ ratings }) => ratings?.[1]?.score)).toEqual([1, -1.5, 2]);
    expect(pastedItems({ text: '- A\n    Mood: 4\n- B\n    Mood: 1' }).scales).toEqual({ psychological: 'fiveStep' });
  });
});
