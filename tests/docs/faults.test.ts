import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Fault {
  readonly fault: string;
  readonly promise: string;
  readonly file: string;
  readonly name: string;
}

const ROW = /^\| (?<fault>[^|]+) \| (?<promise>[^|]+) \| `(?<file>[^`]+)` › `(?<name>.+)` \|$/;

const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault |') && !line.startsWith('| ---'));
const faults = rows.map((row) => ROW.exec(row)?.groups as Fault | undefined);

describe('the page of faults', () => {
  test('has rows of a fault, a promise, and a test by file and name', () => {
    expect(rows.filter((_, index) => faults[index] === undefined)).toEqual([]);
  });

  test('names each fault once', () => {
    const names = faults.map((fault) => fault?.fault);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(faults.flatMap((fault) => fault ?? []))('$fault: is tried', ({ file, name }) => {
    expect(testNames(file)).toContain(name);
  });
});

/** The names that a file gives its tests, as they are written there. */
const testNames = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /\b(?:test|it)(?:\.\w+)?(?:\((?!['"`])[\s\S]*?\))?\(\s*(['"`])(.*?)(?<!\\)\1/g,
    ),
  ].map(([, , name = '']) => name);
