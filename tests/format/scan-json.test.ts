import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/format/native/scan-json.ts';
import { hasSharedData, sharedData } from './support.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const expectAgreement = (text: string): void => {
  expect([text, scanJson(text, 1e6) === null]).toEqual([text, isJson(text)]);
};

describe('the scanner of JSON', () => {
  it('accepts what JSON.parse accepts', () => {
    fc.assert(fc.property(fc.json(), expectAgreement), { numRuns: 500 });
  });

  it('refuses what JSON.parse refuses', () => {
    const signs = Array.from('{}[]:,"\\/ \n\tutrefalsn0123456789.-+eE');
    const unit = fc.constantFrom(...signs, '\\u00e9', 'true', 'null', '"a"', '\u0001', '\u00a0');
    fc.assert(fc.property(fc.string({ unit, maxLength: 14 }), expectAgreement), { numRuns: 5000 });
  });

  it.skipIf(!hasSharedData)('agrees on every file of JSONTestSuite (skipped where the shared data is absent)', () => {
    const folder = join(sharedData, 'messy/json');
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expectAgreement(readFileSync(join(folder, name), 'utf8'));
  });

  it('needs no deeper stack for deeper nesting', () => {
    expect(scanJson('['.repeat(5_000_000), 1e9)).toMatchObject({ code: 'notJson', column: 5_000_001 });
  });
});
