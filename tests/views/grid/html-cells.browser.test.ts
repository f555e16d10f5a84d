import { expect, test } from 'vitest';
import { cellsToHtml, htmlToCells } from '../../../src/views/grid/html-cells.ts';

test.each([
  [
    'a table of Excel, broken in the source',
    '<table><tr><td>初診</td><td>待つ<br style="mso-data-placement:same-cell">\n  とても\n  長い</td></tr></table>',
    [['初診', '待つ\nとても 長い']],
  ],
  ['paragraphs of Word', '<table><tbody><tr><td><p>a</p><p>b</p></td><td></td></tr></tbody></table>', [['a\nb', '']]],
  ['a cell over two columns', '<table><tr><th colspan="2">x&nbsp;y</th><td>z</td></tr></table>', [['x y', '', 'z']]],
  ['no table', '<p>a</p>', null],
  ['several tables', '<table><tr><td>a</td></tr></table><table></table>', null],
])('%s gives its cells', (_, html, cells) => {
  expect(htmlToCells(html)).toEqual(cells);
});

test('what is written is read back', () => {
  const cells = [
    ['<b>初診</b>', 'a\n\nb'],
    ['', '"c" & d'],
    ['=1+1', 'a\n-2 @x'],
  ];
  expect(cellsToHtml(cells)).not.toMatch(/>[=-]/);
  expect(htmlToCells(cellsToHtml(cells))).toEqual(cells);
});
