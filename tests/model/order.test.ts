import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOrder, firstOrders, inOrder, isOrderKey, orderAt, orderBetween } from '#model';

test('the first keys are well-formed and ascend', () => {
  const keys = firstOrders(200);
  expect(keys.every(isOrderKey)).toBe(true);
  expect(keys.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(keys);
  expect(new Set(keys).size).toBe(200);
});

test('wherever rows are put in, the keys give their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 60 }), (places) => {
      const expected: { id: string; order: string }[] = [];
      places.forEach((place, count) => {
        const row = { id: String(count), order: orderAt(expected, place) };
        expected.splice(place, 0, row);
      });
      expect(inOrder(Object.fromEntries(expected.map((row) => [row.id, row])))).toEqual(expected);
      expect(expected.every(({ order }) => isOrderKey(order))).toBe(true);
    }),
  );
});

test('the same gap can be halved a thousand times', () => {
  let [low, high] = ['a0', 'a1'];
  for (let round = 0; round < 1_000; round++) {
    const key = orderBetween(low, high);
    expect(low < key && key < high).toBe(true);
    if (round % 3 === 0) low = key;
    else high = key;
  }
});

test('beyond either end a row comes first or last', () => {
  const rows = [
    { id: 'x', order: 'a5' },
    { id: 'y', order: 'a6' },
  ];
  expect(orderAt(rows, -7) < 'a5').toBe(true);
  expect(orderAt(rows, 7) > 'a6').toBe(true);
  expect(isOrderKey(orderAt([], 3))).toBe(true);
});

test.each(['', 'a', 'b0', '0', '!', 'a00', 'a0\n', 'a_', 'a~', 'aあ', 'あ', ' a0', 'A00000000000000000000000000'])(
  '%j is no order key',
  (key) => {
    expect(isOrderKey(key)).toBe(false);
  },
);

test('what counts as a key can be followed by a greater one', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'Z', 'z', '0', '5', '9', '_', '~', ' ', '-'),
    maxLength: 4,
  });
  fc.assert(fc.property(texts, (key) => !isOrderKey(key) || orderBetween(key, null) > key));
});

test('rows with equal keys go by id, by code units as in every language', () => {
  const rows = ['b', 'Z', 'ä', 'a'].map((id) => ({ id, order: 'a0' }));
  expect(rows.toSorted(byOrder).map(({ id }) => id)).toEqual(['Z', 'a', 'b', 'ä']);
});
