import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface Complaint {
  readonly file: string;
  readonly words: string;
}

// The real path: oxlint names files by it, and macOS keeps its temporary folder behind a link.
const project = realpathSync(mkdtempSync(join(tmpdir(), 'tabiji-lint-')));
const declared = new Map<string, string>();
let complaints: readonly Complaint[] = [];

/** One small project of all files that the tests have declared: the linter takes longer to start than to read them. */
beforeAll(() => {
  cpSync(join(ROOT, 'package.json'), join(project, 'package.json'));
  const config = pathToFileURL(join(ROOT, 'oxlint.config.mjs')).href;
  writeFileSync(join(project, 'oxlint.config.mjs'), `export { default } from '${config}';`);
  writeFileSync(join(project, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }');
  for (const [path, source] of declared) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), source);
  }
  complaints = lint();
});
afterAll(() => rmSync(project, { recursive: true }));

const lint = (): Complaint[] => {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', '-f', 'json', 'src'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string; message: string }[] };
  return diagnostics.map(({ filename, code, message }) => ({ file: filename, words: `${code} ${message}` }));
};

/** Says that the linter complains of these files, linted with our configuration, in just these words: one line each. */
const expectComplaints = (name: string, files: Readonly<Record<string, string>>, wanted: readonly string[]): void => {
  for (const [path, source] of Object.entries(files)) {
    if (declared.has(path)) throw new Error(`${path} is declared twice.`);
    declared.set(path, source);
  }
  test(name, () => {
    const found = complaints.filter(({ file }) => file in files).map(({ file, words }) => `${file} ${words}`);
    expect(found.sort()).toEqual(wanted);
  });
};

expectComplaints(
  'code that keeps to the table passes',
  {
    'src/model/index.ts': `export { one } from './one.ts';\n`,
    'src/model/one.ts': 'export const one = 1;\n',
    'src/model/edits/two.ts':
      `import { one } from '../one.ts';\n` + 'export const two = (now: Date) => new Date(now.getTime() + one);\n',
    'src/storage/index.ts': `export type { Stored } from './stored.ts';\n`,
    'src/storage/stored.ts': 'export interface Stored {\n  readonly id: string;\n}\n',
    'src/commands/index.ts':
      `import { one } from '#model';\nimport type { Stored } from '#storage';\n` +
      'export const nameOf = (stored: Stored) => stored.id + one;\n',
    'src/editor/react.ts': `import { useState } from 'react';\nexport const useOne = () => useState(1);\n`,
  },
  [],
);

describe('folders', () => {
  expectComplaints(
    'a folder that the table does not name is refused, types and all',
    {
      'src/canvas/index.ts': `export const canvas = 1;\n`,
      'src/panels/canvas.ts': `export { canvas } from '#canvas';\n`,
      'src/scene/index.ts': `export type { Store } from '#storage';\n`,
      'src/i18n/index.ts': `export const load = () => import('#model');\n`,
    },
    [
      `src/i18n/index.ts tabiji(imports) src/i18n may not import '#model'.`,
      `src/panels/canvas.ts tabiji(imports) src/panels may not import '#canvas'.`,
      `src/scene/index.ts tabiji(imports) src/scene may not import '#storage'.`,
    ],
  );

  expectComplaints(
    'a view imports no other view, save the grid that several stand on',
    {
      'src/views/grid/index.ts': 'export const grid = 1;\n',
      'src/views/table/index.ts': `export { grid } from '#views/grid';\n`,
      'src/views/review/index.ts': `export { grid as table } from '#views/table';\n`,
      'src/panels/grid.ts': `export { grid } from '#views/grid';\n`,
    },
    [
      `src/panels/grid.ts tabiji(imports) src/panels may not import '#views/grid'.`,
      `src/views/review/index.ts tabiji(imports) src/views/review may not import '#views/table'.`,
    ],
  );

  expectComplaints(
    'a map is changed by commands: nobody else is given the way to write',
    {
      'src/editor/write.ts': 'export const writing = 1;\n',
      'src/commands/edit.ts': `export { writing } from '#editor/write';\n`,
      'src/panels/edit.ts': `export { writing } from '#editor/write';\n`,
      'src/views/table/edit.ts': `export { writing } from '#editor/write';\n`,
      'src/app/edit.ts': `export { writing } from '#editor/write';\n`,
    },
    [
      `src/app/edit.ts tabiji(imports) src/app may not import '#editor/write'.`,
      `src/panels/edit.ts tabiji(imports) src/panels may not import '#editor/write'.`,
      `src/views/table/edit.ts tabiji(imports) src/views/table may not import '#editor/write'.`,
    ],
  );

  expectComplaints(
    'where the table grants types, values are refused',
    { 'src/knowledge/index.ts': `export { one } from '#model';\n` },
    [`src/knowledge/index.ts tabiji(imports) src/knowledge may import only types from '#model'.`],
  );

  expectComplaints(
    'nobody imports app, save the file that mounts it',
    {
      'src/app/index.ts': 'export const app = 1;\n',
      'src/main.tsx': `import { app } from '#app';\nexport const mounted = app;\n`,
      'src/ui/app.ts': `export { app } from '#app';\n`,
    },
    [`src/ui/app.ts tabiji(imports) src/ui may not import '#app'.`],
  );

  expectComplaints(
    'imports are relative inside a folder and named between folders',
    {
      'src/model/two.ts': `export { one as two } from '#model';\n`,
      'src/ui/model.ts': `export { one } from '../model/index.ts';\n`,
    },
    [
      `src/model/two.ts tabiji(imports) Inside src/model imports are relative, not '#model'.`,
      `src/ui/model.ts tabiji(imports) '../model/index.ts' leaves src/ui: import another folder through its #name.`,
    ],
  );

  expectComplaints(
    'a folder without a row in the table is refused',
    { 'src/helpers/index.ts': 'export const help = 1;\n' },
    ['src/helpers/index.ts tabiji(imports) src/helpers has no row in lint/boundaries.mjs.'],
  );
});

expectComplaints(
  'a package is refused where its row does not name it',
  {
    'src/model/title.ts': `import type { ReactNode } from 'react';\nexport type Title = ReactNode;\n`,
    'src/editor/editor.ts': `export { useState } from 'react';\n`,
    'src/panels/flow.ts': `export { ReactFlow } from '@xyflow/react';\nexport { useLanguage } from '#i18n/react';\n`,
    'src/commands/map.ts': `export { useMap } from '#editor/react';\n`,
    'src/storage/load.ts': `export const load = () => import('dexie/export');\n`,
  },
  [
    `src/commands/map.ts tabiji(imports) src/commands may not import '#editor/react', which brings React.`,
    `src/editor/editor.ts tabiji(imports) src/editor may not import the package 'react'.`,
    `src/model/title.ts tabiji(imports) src/model may not import the package 'react'.`,
    `src/panels/flow.ts tabiji(imports) src/panels may not import the package '@xyflow/react'.`,
  ],
);

describe('pure folders', () => {
  expectComplaints(
    'time and chance are arguments',
    {
      'src/model/stamp.ts': 'export const stamp = () => [Date.now(), new Date(), Math.random()];\n',
      'src/editor/stamp.ts': 'export const stamp = () => [Date.now(), new Date(), Math.random()];\n',
    },
    [
      `src/model/stamp.ts eslint(no-restricted-properties) 'Date.now' is restricted from being used.`,
      `src/model/stamp.ts eslint(no-restricted-properties) 'Math.random' is restricted from being used.`,
      'src/model/stamp.ts tabiji(no-current-date) The current time is an argument here, never read from the clock.',
    ],
  );

  const banned = (name: string): string =>
    `eslint(no-restricted-globals) Unexpected use of '${name}'. Pure folders take time, ids, chance and the page as arguments.`;
  expectComplaints(
    'the page and its globals are out of reach, also through globalThis',
    {
      'src/format/page.ts': 'export const id = () => crypto.randomUUID() + globalThis.document.title + window.name;\n',
      'src/format/png.worker.ts': `self.addEventListener('message', () => void fetch('/'));\n`,
    },
    [
      `src/format/page.ts ${banned('crypto')}`,
      `src/format/page.ts ${banned('document')}`,
      `src/format/page.ts ${banned('window')}`,
      `src/format/png.worker.ts ${banned('fetch')}`,
    ],
  );
});

expectComplaints(
  'a cycle of nothing but type imports is a cycle',
  {
    'src/model/hen.ts': `import type { Egg } from './egg.ts';\nexport type Hen = { readonly egg: Egg };\n`,
    'src/model/egg.ts': `import type { Hen } from './hen.ts';\nexport type Egg = { readonly hen: Hen };\n`,
  },
  [
    'src/model/egg.ts import(no-cycle) Dependency cycle detected',
    'src/model/hen.ts import(no-cycle) Dependency cycle detected',
  ],
);
