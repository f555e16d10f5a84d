import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, readFile } from '#format';
import { hasSharedData, readContext, sharedData } from './support.ts';

const files = (folder: string): string[] =>
  hasSharedData
    ? readdirSync(join(sharedData, folder), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => relative(sharedData, join(each.parentPath, each.name)))
    : [];

const foreign = ['messy', 'fhir', 'canvas', 'drawio', 'excalidraw', 'funnel', 'synthea_csv', 'logs'];

describe.skipIf(!hasSharedData)('files of other kinds (skipped where the shared data is absent)', () => {
  it.each(foreign)('are refused with a reason: %s', async (folder) => {
    const names = files(folder);
    expect(names).not.toEqual([]);
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(join(sharedData, name)));
      const result = await readFile({ name, bytes }, { ...readContext(), isMapOpen: false });
      expect([name, result.ok]).toEqual([name, false]);
      expect([name, parse(bytes, readContext()).ok]).toEqual([name, false]);
    }
  });

  it.each([
    ['fhir/synthea_Lean294.json', 'FHIR'],
    ['canvas/sample.canvas', 'JSON Canvas'],
    ['excalidraw/user-flow_unihack.excalidraw', 'Excalidraw'],
  ])('are named where they are known: %s', async (name, looksLike) => {
    const bytes = new Uint8Array(readFileSync(join(sharedData, name)));
    const result = await readFile({ name, bytes }, { ...readContext(), isMapOpen: false });
    expect(result).toEqual({ ok: false, problem: { code: 'notAMap', looksLike } });
  });
});
