/**
 * Who may import whom, and what the pure folders may not touch: the tables of the architecture,
 * as data. `oxlint.config.mjs` and `lint/plugin.mjs` read them; `tests/lint` proves that they bite.
 *
 * A folder may import, of ours, only what its row names (always as `#name`), and of packages only
 * what its row names. What is named under `types` may be imported with `import type` alone.
 * `files` widens the row for single files.
 *
 * @typedef {{
 *   ours?: readonly string[],
 *   types?: readonly string[],
 *   packages?: readonly string[],
 *   files?: Readonly<Record<string, { packages: readonly string[] }>>,
 * }} Row
 */

const REACT = ['react', 'react-dom'];

/** What every room stands on that shows the open map; the rooms themselves never see each other. */
const ROOM = [
  'model',
  'knowledge',
  'fields',
  'scene',
  'analysis',
  'compliance',
  'matrix',
  'editor',
  'commands',
  'i18n',
  'speech',
  'ui',
  'controls',
];

const VIEWS = ['matrix', 'table', 'overview', 'opportunities', 'disagreement', 'findings', 'review'].map(
  (view) => `views/${view}`,
);

/** @type {Readonly<Record<string, Row>>} */
export const FOLDERS = {
  model: { packages: ['fractional-indexing'] },
  knowledge: { types: ['model'], packages: ['lucide'] },
  scene: {
    ours: ['model', 'knowledge'],
    packages: ['@xyflow/system', 'lucide', 'rbush'],
    files: {
      'display-list.tsx': { packages: ['react'] },
      'aspect-marker.tsx': { packages: ['react'] },
      'journey-glyph.tsx': { packages: ['react'] },
    },
  },
  fields: { ours: ['model', 'knowledge'] },
  compliance: { ours: ['model', 'knowledge'] },
  analysis: { ours: ['model', 'knowledge', 'fields', 'compliance'] },
  matrix: { ours: ['model', 'knowledge', 'fields', 'scene', 'analysis'], types: ['i18n'] },
  layout: { ours: ['model'] },
  format: { ours: ['model', 'knowledge', 'fields', 'scene', 'layout'], packages: ['valibot', 'papaparse'] },
  editor: { ours: ['model'], packages: ['zustand'], files: { 'react.ts': { packages: ['react'] } } },
  storage: { ours: ['model', 'format'], packages: ['dexie', 'fake-indexeddb', 'valibot'] },
  i18n: { files: { 'react.ts': { packages: ['react'] } } },
  speech: { ours: ['model', 'knowledge', 'fields', 'editor', 'i18n'], types: ['analysis'] },
  ui: { packages: [...REACT, 'radix-ui', 'cmdk', 'lucide'] },
  commands: {
    ours: ['model', 'knowledge', 'fields', 'layout', 'editor', 'editor/write', 'format', 'analysis'],
    types: ['storage'],
    packages: ['lucide'],
    files: { 'react.tsx': { packages: ['react'] } },
  },
  controls: {
    ours: [
      'model',
      'knowledge',
      'fields',
      'scene',
      'analysis',
      'compliance',
      'format',
      'editor',
      'commands',
      'i18n',
      'speech',
      'ui',
    ],
    packages: [...REACT, 'lucide'],
  },
  canvas: { ours: ROOM, packages: [...REACT, '@xyflow/react', 'lucide'] },
  // What table and matrix share. Of `format` it takes the cells that spreadsheets copy and paste.
  'views/grid': { ours: [...ROOM, 'format'], packages: [...REACT, 'lucide'] },
  'views/*': {
    ours: [...ROOM, 'format', 'views/grid'],
    packages: [...REACT, '@tanstack/react-table', '@tanstack/react-virtual', 'lucide'],
  },
  panels: { ours: ROOM, packages: [...REACT, '@tanstack/react-virtual', 'lucide'] },
  library: {
    ours: ['model', 'knowledge', 'scene', 'format', 'i18n', 'ui', 'controls'],
    types: ['storage'],
    packages: [...REACT, 'lucide'],
  },
  export: { ours: [...ROOM, 'format'], packages: [...REACT, 'lucide'] },
  versions: { ours: ROOM, types: ['storage'], packages: [...REACT, 'lucide'] },
  // Runs beside the page and shares no code with it.
  'service-worker': {},
  app: {
    types: ['service-worker'],
    ours: [
      ...ROOM,
      'format',
      'storage',
      'storage/glance',
      'canvas',
      'panels',
      'library',
      'export',
      'versions',
      ...VIEWS,
    ],
    packages: [...REACT, 'wouter', 'nanoid'],
  },
};

/** Entries that are not opened by naming their folder in a row: the row has to name them, too. */
export const GUARDED_ENTRIES = ['editor/write'];

/** Files directly under `src`: `main.tsx` mounts the app, and nobody else may import it. */
/** @type {Row} */
export const ROOT_FILES = { ours: ['app'], packages: REACT };

/** Folders in which time, ids, chance and the page are arguments, never taken from the surroundings. */
export const PURE_FOLDERS = [
  'model',
  'knowledge',
  'fields',
  'compliance',
  'scene',
  'analysis',
  'matrix',
  'layout',
  'format',
];

export const PURE_BANNED_GLOBALS = [
  'window',
  'document',
  'self',
  'navigator',
  'crypto',
  'performance',
  'fetch',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
];

/** The entry of a worker listens on `self` and has no other way to do so. */
export const WORKER_ENTRIES_MAY_USE = ['self'];

/** `new Date()` without an argument is banned too, by `tabiji/no-current-date`. */
export const PURE_BANNED_PROPERTIES = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
];
