import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#format';

it.each([
  ['My map', 'My map.png'],
  ['2型糖尿病の旅路', '2型糖尿病の旅路.png'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.png'],
  ['  ..hidden.. ', 'hidden.png'],
  ['line\nbreak\ttab', 'line-break-tab.png'],
  ['CON', '_CON.png'],
  ['com1.backup', '_com1.backup.png'],
  ['nul ', '_nul.png'],
  ['console', 'console.png'],
  ['', 'map.png'],
  ['...', 'map.png'],
  ['???', 'map.png'],
  ['gpj\u202eexe', 'gpj-exe.png'],
  ['half \ud83d', 'half -.png'],
])('names %j as %j', (title, name) => {
  expect(fileName(title, 'png')).toBe(name);
});

it('keeps long names within 100 characters and 200 bytes, and characters whole', () => {
  const long = fileName('あ'.repeat(200), 'tabiji.json');
  expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(200);
  expect(long).toMatch(/^あ+\.tabiji\.json$/);
  expect(fileName('x'.repeat(200), 'png')).toHaveLength(100);
  expect(fileName('👩‍⚕️'.repeat(50), 'png')).toMatch(/^(?:👩‍⚕️)+\.png$/u);
});

it('gives a safe name for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (title) => {
      const name = fileName(title, 'tabiji.json');
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.tabiji\.json$/u);
      expect(name).not.toMatch(/^[. ]|^(?:con|nul|aux|prn)\./i);
      expect(Array.from(name).length).toBeLessThanOrEqual(100);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 500 },
  );
});
