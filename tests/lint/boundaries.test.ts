import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders: string[] = [];

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A small project of just these files, linted with our configuration: one line a complaint. */
const lint = (files: Record<string, string>): string[] => {
  // The real path: oxlint names files by it, and macOS keeps its temporary folder behind a link.
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'tabiji-lint-')));
  folders.push(project);
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  const config = pathToFileURL(join(ROOT, 'oxlint.config.mjs')).href;
  writeFileSync(join(project, 'oxlint.config.mjs'), `export { default } from '${config}';`);
  writeFileSync(join(project, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }');
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), source);
  }
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', '-f', 'json', 'src'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string; message: string }[] };
  return diagnostics.map(({ filename, code, message }) => `${filename} ${code} ${message}`).sort();
};

const MODEL = {
  'src/model/index.ts': `export { one } from './one.ts';\n`,
  'src/model/one.ts': 'export const one = 1;\n',
};

test('code that keeps to the table passes', () => {
  expect(
    lint({
      ...MODEL,
      'src/model/edits/two.ts':
        `import { one } from '../one.ts';\n` + 'export const two = (now: Date) => new Date(now.getTime() + one);\n',
      'src/storage/index.ts': `export type { Stored } from './stored.ts';\n`,
      'src/storage/stored.ts': 'export interface Stored {\n  readonly id: string;\n}\n',
      'src/commands/index.ts':
        `import { one } from '#model';\nimport type { Stored } from '#storage';\n` +
        'export const nameOf = (stored: Stored) => stored.id + one;\n',
      'src/editor/react.ts': `import { useState } from 'react';\nexport const useOne = () => useState(1);\n`,
    }),
  ).toEqual([]);
});

describe('folders', () => {
  test('a folder that the table does not name is refused, types and all', () => {
    expect(
      lint({
        ...MODEL,
        'src/canvas/index.ts': `export const canvas = 1;\n`,
        'src/panels/index.ts': `export { canvas } from '#canvas';\n`,
        'src/scene/index.ts': `export type { Store } from '#storage';\n`,
        'src/i18n/index.ts': `export const load = () => import('#model');\n`,
      }),
    ).toEqual([
      `src/i18n/index.ts tabiji(imports) src/i18n may not import '#model'.`,
      `src/panels/index.ts tabiji(imports) src/panels may not import '#canvas'.`,
      `src/scene/index.ts tabiji(imports) src/scene may not import '#storage'.`,
    ]);
  });

  test('a view imports no other view, save the grid that several stand on', () => {
    expect(
      lint({
        'src/views/grid/index.ts': 'export const grid = 1;\n',
        'src/views/table/index.ts': `export { grid } from '#views/grid';\n`,
        'src/views/review/index.ts': `export { grid as table } from '#views/table';\n`,
        'src/panels/index.ts': `export { grid } from '#views/grid';\n`,
      }),
    ).toEqual([
      `src/panels/index.ts tabiji(imports) src/panels may not import '#views/grid'.`,
      `src/views/review/index.ts tabiji(imports) src/views/review may not import '#views/table'.`,
    ]);
  });

  test('where the table grants types, values are refused', () => {
    expect(lint({ ...MODEL, 'src/knowledge/index.ts': `export { one } from '#model';\n` })).toEqual([
      `src/knowledge/index.ts tabiji(imports) src/knowledge may import only types from '#model'.`,
    ]);
  });

  test('nobody imports app, save the file that mounts it', () => {
    expect(
      lint({
        'src/app/index.ts': 'export const app = 1;\n',
        'src/main.tsx': `import { app } from '#app';\nexport const mounted = app;\n`,
        'src/ui/index.ts': `export { app } from '#app';\n`,
      }),
    ).toEqual([`src/ui/index.ts tabiji(imports) src/ui may not import '#app'.`]);
  });

  test('imports are relative inside a folder and named between folders', () => {
    expect(
      lint({
        ...MODEL,
        'src/model/two.ts': `export { one as two } from '#model';\n`,
        'src/ui/index.ts': `export { one } from '../model/index.ts';\n`,
      }),
    ).toEqual([
      `src/model/two.ts tabiji(imports) Inside src/model imports are relative, not '#model'.`,
      `src/ui/index.ts tabiji(imports) '../model/index.ts' leaves src/ui: import another folder through its #name.`,
    ]);
  });

  test('a folder without a row in the table is refused', () => {
    expect(lint({ 'src/helpers/index.ts': 'export const help = 1;\n' })).toEqual([
      'src/helpers/index.ts tabiji(imports) src/helpers has no row in lint/boundaries.mjs.',
    ]);
  });
});

test('a package is refused where its row does not name it', () => {
  expect(
    lint({
      'src/model/index.ts': `import type { ReactNode } from 'react';\nexport type Title = ReactNode;\n`,
      'src/editor/editor.ts': `export { useState } from 'react';\n`,
      'src/panels/index.ts': `export { ReactFlow } from '@xyflow/react';\nexport { useLanguage } from '#i18n/react';\n`,
      'src/commands/index.ts': `export { useMap } from '#editor/react';\n`,
      'src/storage/index.ts': `export const load = () => import('dexie/export');\n`,
    }),
  ).toEqual([
    `src/commands/index.ts tabiji(imports) src/commands may not import '#editor/react', which brings React.`,
    `src/editor/editor.ts tabiji(imports) src/editor may not import the package 'react'.`,
    `src/model/index.ts tabiji(imports) src/model may not import the package 'react'.`,
    `src/panels/index.ts tabiji(imports) src/panels may not import the package '@xyflow/react'.`,
  ]);
});

describe('pure folders', () => {
  test('time and chance are arguments', () => {
    expect(
      lint({
        'src/model/index.ts': 'export const stamp = () => [Date.now(), new Date(), Math.random()];\n',
        'src/editor/index.ts': 'export const stamp = () => [Date.now(), new Date(), Math.random()];\n',
      }),
    ).toEqual([
      `src/model/index.ts eslint(no-restricted-properties) 'Date.now' is restricted from being used.`,
      `src/model/index.ts eslint(no-restricted-properties) 'Math.random' is restricted from being used.`,
      'src/model/index.ts tabiji(no-current-date) The current time is an argument here, never read from the clock.',
    ]);
  });

  test('the page and its globals are out of reach, also through globalThis', () => {
    const complaints = lint({
      'src/format/index.ts': 'export const id = () => crypto.randomUUID() + globalThis.document.title + window.name;\n',
      'src/format/png.worker.ts': `self.addEventListener('message', () => void fetch('/'));\n`,
    });

    const banned = complaints.map((line) => line.replace(/eslint\(no-restricted-globals\).*'(\w+)'.*/, '$1'));
    expect(banned).toEqual([
      'src/format/index.ts crypto',
      'src/format/index.ts document',
      'src/format/index.ts window',
      'src/format/png.worker.ts fetch',
    ]);
  });
});

test('a cycle of nothing but type imports is a cycle', () => {
  expect(
    lint({
      'src/model/hen.ts': `import type { Egg } from './egg.ts';\nexport type Hen = { readonly egg: Egg };\n`,
      'src/model/egg.ts': `import type { Hen } from './hen.ts';\nexport type Egg = { readonly hen: Hen };\n`,
    }),
  ).toEqual([
    'src/model/egg.ts import(no-cycle) Dependency cycle detected',
    'src/model/hen.ts import(no-cycle) Dependency cycle detected',
  ]);
});
