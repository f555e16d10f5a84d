import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToCells, cellsToText } from '#format';

test.each([
  ['nothing', '', []],
  ['one cell', 'a', [['a']]],
  [
    'a block',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'what Excel ends with a newline',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells',
    '\ta\t\n\t\t',
    [
      ['', 'a', ''],
      ['', '', ''],
    ],
  ],
  ['an empty line', 'a\n\nb', [['a'], [''], ['b']]],
  [
    'a quoted cell of several lines',
    '初診\t"待つ\n長い"\n次\t',
    [
      ['初診', '待つ\n長い'],
      ['次', ''],
    ],
  ],
  ['doubled quotation marks', '"he said ""no"""\tb', [['he said "no"', 'b']]],
  ['text that only begins with one', '"No", she said\tb', [['"No", she said', 'b']]],
  ['one that is never closed', '"a\tb', [['"a', 'b']]],
  ['a quotation mark inside', '5" wide', [['5" wide']]],
  ['a byte order mark', '\uFEFFa', [['a']]],
])('%s is read from a spreadsheet', (_, text, rows) => {
  expect(textToCells(text)).toEqual(rows);
});

test('another separator reads CSV', () => {
  expect(textToCells('a,"b,c"\n"d\ne",f', ',')).toEqual([
    ['a', 'b,c'],
    ['d\ne', 'f'],
  ]);
});

test('what is written is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '接', ',', ' ') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      // A single empty cell at the end cannot be told from no row at all.
      fc.pre(given.at(-1)!.some((text) => text !== ''));
      expect(textToCells(cellsToText(given))).toEqual(given);
    }),
  );
});
