import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const PAGE = 'index.html';
const WORKER = 'service-worker.js';
const MARK = /\s*<meta name="tabiji-build"[^>]*>/;
const HEAD = /^const BUILD=.*\n/;

/**
 * Names a finished build after all that is in it, and tells its service worker what belongs to it: a list of every
 * file with its digest. Done again after a change it gives another build.
 *
 * @param {string} folder
 * @returns {string} the build's id
 */
export const stampBuild = (folder) => {
  const path = (/** @type {string} */ name) => join(folder, name);
  const page = readFileSync(path(PAGE), 'utf8').replace(MARK, '');
  const worker = readFileSync(path(WORKER), 'utf8').replace(HEAD, '');
  const others = filesIn(folder).filter((name) => name !== PAGE && name !== WORKER);
  const digests = others.map((name) => /** @type {const} */ ([name, digest(readFileSync(path(name)))]));

  const id = createHash('sha256')
    .update(JSON.stringify([digests, page, worker]))
    .digest('hex')
    .slice(0, 16);
  const marked = page.replace('<meta charset="utf-8" />', `$&\n    <meta name="tabiji-build" content="${id}" />`);
  if (marked === page) throw new Error(`${PAGE} has no place for the build's id.`);
  writeFileSync(path(PAGE), marked);
  // The page comes from the folder's own address: hosts may lead its file's name there.
  const files = Object.fromEntries([['./', digest(marked)], ...digests]);
  writeFileSync(path(WORKER), `const BUILD=${JSON.stringify({ id, files })};\n${worker}`);
  return id;
};

/** @type {(folder: string) => string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();

/** As `fetch` and `<script integrity>` take it. */
/** @type {(content: string | Buffer) => string} */
const digest = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;
