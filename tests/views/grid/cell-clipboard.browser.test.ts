import { expect, test } from 'vitest';
import { putCells, takeCells } from '../../../src/views/grid/cell-clipboard.ts';

test('cells that identify a person leave without it, and come back whole', () => {
  const cells = [
    ['Call', 'Mr John Smith, 090-1234-5678'],
    ['Visit', ''],
  ];
  const data = new DataTransfer();
  expect(putCells(data, cells, 'en')).toBe(1);
  for (const type of ['text/plain', 'text/html']) {
    expect(data.getData(type)).not.toMatch(/Smith|1234/);
    expect(data.getData(type)).toContain('[');
  }
  expect(takeCells(data)).toEqual(cells);
});

test('other cells leave as they are, and what strangers put on the clipboard is read as a table or as text', () => {
  const data = new DataTransfer();
  expect(putCells(data, [['a', 'b']], 'ja')).toBe(0);
  expect(data.types).toEqual(['text/plain', 'text/html']);
  const strange = new DataTransfer();
  strange.setData('application/x-tabiji-cells', '{"not": "cells"}');
  strange.setData('text/plain', 'x\ty');
  expect(takeCells(strange)).toEqual([['x', 'y']]);
});
