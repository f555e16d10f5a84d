import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Prints what deserves attention on a map: sentences, or JSON by which they can be recomputed. */
const USAGE = 'Usage: npm run findings -- FILE.tabiji.json [--json] [--today=2026-11-30] [--language=ja|en]';

const [file = '', ...options] = process.argv.slice(2);
/** @param {string} name */
const option = (name) => options.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const today = option('today') ?? new Date().toISOString().slice(0, 10);
const language = option('language') === 'en' ? 'en' : 'ja';

/** @param {string} message @returns {never} */
function leave(message) {
  console.error(message);
  process.exit(2);
}

if (file === '' || file.startsWith('--')) leave(USAGE);

const { runnerImport } = await import('vite');
const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (/** @type {string} */ path) =>
  (await runnerImport(`./src/${path}.ts`, { root, logLevel: 'silent' })).module;
const format = /** @type {typeof import('../src/format/index.ts')} */ (await load('format/index'));
const analysis = /** @type {typeof import('../src/analysis/index.ts')} */ (await load('analysis/index'));

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return leave(`Cannot read ${path}.`);
  }
}

let ids = 0;
const read = format.parse(textOf(file), { now: new Date().toISOString(), newId: () => `new-${ids++}` });
if (!read.ok) leave(`${file} is no map: ${JSON.stringify(read.problem)}`);
const { map } = read.value;
const { all, shown, dismissed } = analysis.findingsOf(map, { today });

if (options.includes('--json')) {
  console.log(JSON.stringify({ today, shown: shown.map(({ key }) => key), all, dismissed }, null, 2));
} else {
  const speech = /** @type {typeof import('../src/speech/index.ts')} */ (await load('speech/index'));
  const words = ['first', 'library', 'editor', 'further'].map((part) => load(`i18n/in/${language}-${part}`));
  const parts = /** @type {{ words: object }[]} */ (await Promise.all(words));
  const text = /** @type {import('../src/i18n/index.ts').Text} */ (
    Object.assign({}, ...parts.map((part) => part.words))
  );
  const isShown = new Set(shown);
  for (const finding of all) {
    const { severity } = text.findings;
    const sentence = speech.findingSentence(map, finding, { text, language });
    console.log(`${isShown.has(finding) ? '*' : ' '} ${severity[finding.severity]}  ${finding.code}  ${sentence}`);
  }
  console.log(`${shown.length} / ${all.length}`);
}
