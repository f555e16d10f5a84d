import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, check, diff, edits } from '#model';
import { frozen, proveSound } from '../support/expect-edit.ts';
import { arbitraryStep, randomMap } from './random-edit.ts';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('every edit has its file of tests', () => {
  const files = readdirSync(new URL('edits/', import.meta.url));
  expect(files.toSorted()).toEqual(
    Object.keys(edits)
      .map((name) => `${kebab(name)}.test.ts`)
      .toSorted(),
  );
});

test('no edit, whatever its arguments, breaks an invariant, writes into the map, or is refused with a changed map', () => {
  fc.assert(
    fc.property(randomMap(), fc.array(arbitraryStep(), { minLength: 1, maxLength: 12 }), (start, steps) => {
      let map = frozen(start);
      for (const draw of steps) {
        const { name, args } = draw(map);
        const next = frozen(applyEdit(map, name, args as never));
        expect(check(next), `${name} ${JSON.stringify(args)}`).toEqual([]);
        if (next !== map) expect(next, `${name} changed nothing`).not.toStrictEqual(map);
        map = next;
      }
      if (diff(start, map) !== null) proveSound(start, map);
    }),
    { numRuns: 200 },
  );
});
