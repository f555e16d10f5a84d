import { dirname, posix, relative, resolve, sep } from 'node:path';
import { FOLDERS, GUARDED_ENTRIES, ROOT_FILES } from './boundaries.mjs';

/**
 * Two rules that oxlint does not have: `tabiji/imports` holds the import table of
 * `boundaries.mjs`, `tabiji/no-current-date` keeps `new Date()` out of the pure folders.
 *
 * @typedef {import('./boundaries.mjs').Row} Row
 * @typedef {{ folder: string, inside: string, row: Row | undefined }} Place
 * @typedef {{ cwd: string, filename: string, report: (problem: { node: any, message: string }) => void }} Context
 */

/** @type {(context: Context) => Record<string, (node: any) => void>} */
const checkImports = (context) => {
  const place = placeOf(context);
  if (place === undefined) return {};
  /** @type {(node: any, source: any, typeOnly: boolean) => void} */
  const check = (node, source, typeOnly) => {
    if (typeof source?.value !== 'string') return;
    const message = objection(context, place, source.value, typeOnly);
    if (message !== undefined) context.report({ node, message });
  };
  return {
    Program(node) {
      if (place.row !== undefined) return;
      context.report({ node, message: `src/${place.folder} has no row in lint/boundaries.mjs.` });
    },
    ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node, node.importKind)),
    ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node, node.exportKind)),
    ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => check(node, node.source, false),
  };
};

/** @type {(context: Context) => Record<string, (node: any) => void>} */
const forbidCurrentDate = (context) => {
  /** @type {(node: any) => void} */
  const check = (node) => {
    if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
    if (node.type === 'NewExpression' && node.arguments.length > 0) return;
    context.report({ node, message: 'The current time is an argument here, never read from the clock.' });
  };
  return { NewExpression: check, CallExpression: check };
};

/**
 * Where a file of `src` stands, or `undefined` for files elsewhere.
 * @type {(context: Context) => Place | undefined}
 */
const placeOf = ({ cwd, filename }) => {
  const [root, folder, ...rest] = relative(cwd, filename).split(sep);
  if (root !== 'src' || folder === undefined) return undefined;
  if (rest.length === 0) return { folder: '', inside: folder, row: ROOT_FILES };
  // Each view is a room of its own: `views/table`.
  const room = folder === 'views' ? `views/${rest.shift()}` : folder;
  return { folder: room, inside: rest.join('/'), row: rowOf(room) };
};

/** A view without a row of its own has the one of all views. */
/** @type {(folder: string) => Row | undefined} */
const rowOf = (folder) => FOLDERS[folder] ?? FOLDERS[folder.replace(/^views\/.*/, 'views/*')];

/**
 * What is wrong with importing `source` here, or `undefined` if nothing is.
 * @type {(context: Context, place: Place, source: string, typeOnly: boolean) => string | undefined}
 */
const objection = (context, place, source, typeOnly) => {
  if (place.row === undefined) return undefined;
  if (source.startsWith('.')) return relativeObjection(context, place, source);
  if (source.startsWith('#')) return folderObjection(place, place.row, source, typeOnly);
  return packageAllowed(place, place.row, source)
    ? undefined
    : `${nameOf(place)} may not import the package '${packageName(source)}'.`;
};

/** @type {(context: Context, place: Place, source: string) => string | undefined} */
const relativeObjection = ({ cwd, filename }, place, source) => {
  const target = relative(resolve(cwd, 'src', place.folder), resolve(dirname(filename), source));
  const leaves = place.folder === '' ? target.includes(sep) || target.startsWith('..') : target.startsWith('..');
  return leaves ? `'${source}' leaves ${nameOf(place)}: import another folder through its #name.` : undefined;
};

/** @type {(place: Place, row: Row, source: string, typeOnly: boolean) => string | undefined} */
const folderObjection = (place, row, source, typeOnly) => {
  const [, folder = '', entry] = /^#(views\/[^/]*|[^/]*)\/?(.*)$/.exec(source) ?? [];
  if (folder === place.folder) return `Inside ${nameOf(place)} imports are relative, not '${source}'.`;
  if (entry === 'react' && !packageAllowed(place, row, 'react')) {
    return `${nameOf(place)} may not import '${source}', which brings React.`;
  }
  const named = `${folder}/${entry}`;
  if (GUARDED_ENTRIES.includes(named) && row.ours?.includes(named) !== true) {
    return `${nameOf(place)} may not import '${source}'.`;
  }
  if (row.ours?.includes(folder) === true) return undefined;
  if (row.types?.includes(folder) !== true) return `${nameOf(place)} may not import '${source}'.`;
  return typeOnly ? undefined : `${nameOf(place)} may import only types from '${source}'.`;
};

/** @type {(place: Place, row: Row, source: string) => boolean} */
const packageAllowed = (place, row, source) => {
  const name = packageName(source);
  return row.packages?.includes(name) === true || row.files?.[place.inside]?.packages.includes(name) === true;
};

/** @type {(source: string) => string} */
const packageName = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** @type {(place: Place) => string} */
const nameOf = ({ folder, inside }) => (folder === '' ? posix.join('src', inside) : `src/${folder}`);

/** `import { type A }` and `export { type A } from` carry no value either. */
/** @type {(node: any, kind: string | undefined) => boolean} */
const isTypeOnly = (node, kind) =>
  kind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every((/** @type {any} */ each) => (each.importKind ?? each.exportKind) === 'type'));

/** @public oxlint loads it by its path. */
export default {
  meta: { name: 'tabiji' },
  rules: {
    imports: { create: checkImports },
    'no-current-date': { create: forbidCurrentDate },
  },
};
