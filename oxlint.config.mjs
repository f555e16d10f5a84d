import { fileURLToPath } from 'node:url';
import {
  PURE_BANNED_GLOBALS,
  PURE_BANNED_PROPERTIES,
  PURE_FOLDERS,
  WORKER_ENTRIES_MAY_USE,
} from './lint/boundaries.mjs';

const PURE = 'Pure folders take time, ids, chance and the page as arguments.';

/** @type {(globals: readonly string[]) => unknown} */
const bannedGlobals = (globals) => [
  'error',
  { globals: globals.map((name) => ({ name, message: PURE })), checkGlobalObject: true },
];

/** @public `npm run lint` names this file: Node 20 cannot load the name that oxlint finds by itself. */
export default {
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'unicorn', 'oxc', 'promise'],
  jsPlugins: [fileURLToPath(new URL('./lint/plugin.mjs', import.meta.url))],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true, es2023: true, browser: true },
  rules: {
    // Cycles count type imports too: a cycle of types is still two files that cannot be read apart.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-self-import': 'error',

    'typescript/no-explicit-any': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    // There are no classes here: a method taken off its object is a closure and loses nothing.
    'typescript/unbound-method': 'off',

    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',

    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'react/no-unstable-nested-components': 'error',
    'react/button-has-type': 'error',
    // The React compiler is not used; these two only prepare code for it.
    'react/incompatible-library': 'off',
    'react/preserve-manual-memoization': 'off',
    // An effect that reads the outside world and stores what it found is the usual way to do so.
    'react/set-state-in-effect': 'off',
    // A field that appears because the person asked to edit must take the focus.
    'jsx-a11y/no-autofocus': 'off',
    // Canvas cards, menus and grids need roles that no element has.
    'jsx-a11y/prefer-tag-over-role': 'off',
  },
  overrides: [
    {
      files: ['src/**'],
      rules: {
        'tabiji/imports': 'error',
        'import/no-default-export': 'error',
        'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
        'no-console': 'error',
      },
    },
    { files: ['src/app/**'], rules: { 'no-console': 'off' } },
    {
      files: PURE_FOLDERS.map((folder) => `src/${folder}/**`),
      rules: {
        'no-restricted-globals': bannedGlobals(PURE_BANNED_GLOBALS),
        'no-restricted-properties': [
          'error',
          ...PURE_BANNED_PROPERTIES.map((banned) => ({ ...banned, message: PURE })),
        ],
        'tabiji/no-current-date': 'error',
      },
    },
    {
      files: PURE_FOLDERS.map((folder) => `src/${folder}/**/*.worker.ts`),
      rules: {
        'no-restricted-globals': bannedGlobals(
          PURE_BANNED_GLOBALS.filter((name) => !WORKER_ENTRIES_MAY_USE.includes(name)),
        ),
      },
    },
    // Read by browsers that know no newer words.
    { files: ['public/**'], rules: { 'no-var': 'off' } },
    { files: ['scripts/**', 'lint/**', '*.config.*'], env: { node: true, browser: false } },
  ],
};
