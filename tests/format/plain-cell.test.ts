import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPlainCell, cellsToText, fromPlainCell, textToCells } from '#format';

const UNSEEN = [' ', '\u00a0', '\u3000', '\t', '\u200b', '\ufeff', '\u202e'];
const BEGINNINGS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

test.each(BEGINNINGS)('a text that begins with %s is no formula, behind whatever is not seen, on any line', (sign) => {
  for (const unseen of ['', ...UNSEEN]) {
    for (const before of ['', 'a\n', 'a\r\n', 'a\u2028']) {
      const text = `${before}${unseen}${sign}cmd|'/c calc'!A0`;
      expect(asPlainCell(text)).toBe(`${before}'${unseen}${sign}cmd|'/c calc'!A0`);
    }
  }
});

test('a figure stays one', () => {
  for (const figure of ['-1', '+2.5', '0', '-1,5', '-12%']) expect(asPlainCell(figure)).toBe(figure);
});

test('each text comes back, by itself and among the cells of a table', () => {
  const text = fc.string({
    unit: fc.constantFrom("'", '=', '-', '＝', '\t', '\n', '"', ' ', '\u00a0', '\u200b', 'a', '1'),
    maxLength: 8,
  });
  fc.assert(fc.property(text, (each) => fromPlainCell(asPlainCell(each)) === each));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      if (rows.at(-1)!.every((cell) => cell === '')) return;
      expect(textToCells(cellsToText(rows))).toEqual(rows);
    }),
  );
});
