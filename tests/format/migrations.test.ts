import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, serialise } from '#format';
import { VERSION } from '../../src/format/native/version.ts';
import { migrate, migrations, type Migrations } from '../../src/format/migrations/index.ts';
import { fixture, readContext, sound } from './support.ts';

const folder = fixture('saved-files');
const names = readdirSync(folder);

describe('a saved file', () => {
  it('is there for every version ever released', () => {
    for (let version = 1; version <= VERSION; version++) {
      expect(names.filter((name) => name.startsWith(`v${version}-`))).not.toEqual([]);
    }
  });

  it.each(names)('opens without a word: %s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { map, report } = sound(parse(text, readContext()));
    expect(report).toEqual([]);
    expect(Object.keys(map.touchpoints).length).toBeGreaterThan(0);
    if (name.startsWith(`v${VERSION}-`)) expect(serialise(map)).toBe(text);
  });
});

describe('migrations', () => {
  it('lead from every version to the present one', () => {
    for (let version = 1; version < VERSION; version++) expect(migrations[version]).toBeTypeOf('function');
    expect(Object.keys(migrations)).toHaveLength(VERSION - 1);
  });

  const steps: Migrations = {
    1: ({ name, ...file }) => ({ ...file, title: name ?? '' }),
    2: (file) => ({ ...file, list: [file['title'] ?? ''] }),
  };

  it('are done one after the other, each from where the file is', () => {
    expect(migrate({ version: 1, name: 'A' }, { version: 1, current: 3, steps })).toEqual({
      version: 3,
      title: 'A',
      list: ['A'],
    });
    expect(migrate({ version: 2, title: 'A' }, { version: 2, current: 3, steps })).toEqual({
      version: 3,
      title: 'A',
      list: ['A'],
    });
    const present = { version: 3 };
    expect(migrate(present, { version: 3, current: 3, steps })).toBe(present);
  });

  it('do not guess where a step is missing', () => {
    expect(migrate({ version: 1 }, { version: 1, current: 4, steps })).toBeNull();
  });
});
