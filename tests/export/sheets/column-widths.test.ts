import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/export/sheets/column-widths.ts';

test('the columns share the page, and what has much to be read is wider', () => {
  const [name = 0, words = 0] = columnWidths([
    ['Name', 'Wording'],
    ['Poster', 'We explain your options and their risks. '.repeat(5)],
  ]);
  expect(name + words).toBeCloseTo(100);
  expect(words).toBeGreaterThan(2 * name);
});

test('short cells and words stay whole beside a long text, in both languages', () => {
  const long = '当院の検診の方法と、起こりうる不利益を説明します。'.repeat(20);
  const [status = 0, whose = 0, channel = 0] = columnWidths([
    ['状態', '対象の視点', 'Reviewed by', 'Wording'],
    ['差し戻し', 'マーケティング、経営', 'Not reviewed', long],
  ]);
  const lettersIn = (percent: number): number => (150 * percent) / 100 - 2;
  expect(lettersIn(status)).toBeGreaterThanOrEqual('差し戻し'.length * 2);
  expect(lettersIn(whose)).toBeGreaterThanOrEqual('マーケティング'.length * 2);
  expect(lettersIn(channel)).toBeGreaterThanOrEqual('reviewed'.length);
});

test('where not all words fit, all columns are still on the page', () => {
  const widths = columnWidths([Array.from({ length: 12 }, () => 'opportunityIncomplete')]);
  expect(widths.reduce((total, each) => total + each, 0)).toBeCloseTo(100);
  expect(Math.min(...widths)).toBeCloseTo(Math.max(...widths));
});
