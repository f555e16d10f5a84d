import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{ id: string | number, lang: 'ja' | 'en', text: string, channel?: string }} Line
 * @typedef {{ id: string | number, found: readonly object[] }} Answer
 */

/** The two functions that do the checking, run from their sources. */
export async function loadCompliance() {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../src/compliance/index.ts') }} */
  const { module } = await runnerImport('./src/compliance/index.ts', {
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'silent',
  });
  return module;
}

/**
 * The lines of a JSONL file; throws with the number of the line that is not one.
 * @param {string} text
 * @returns {Line[]}
 */
export function readLines(text) {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => readLine(line, number));
}

/** @type {(line: string, number: number) => Line} */
function readLine(line, number) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is not JSON: ${line.slice(0, 60)}`);
  }
  if (value === null || typeof value !== 'object' || typeof value.text !== 'string')
    throw new Error(`Line ${number} has no "text".`);
  if (value.id === undefined) throw new Error(`Line ${number} has no "id".`);
  if (value.lang !== 'ja' && value.lang !== 'en') throw new Error(`Line ${number}: "lang" must be "ja" or "en".`);
  return value;
}

/**
 * What is found in each line.
 * @param {string} what `advertising` or `personal`
 * @param {readonly Line[]} lines
 * @param {Pick<typeof import('../src/compliance/index.ts'), 'checkAdvertising' | 'findPersonalData'>} functions
 * @returns {Answer[]}
 */
export function checkLines(what, lines, { checkAdvertising, findPersonalData }) {
  return lines.map(({ id, lang, text, channel }) => ({
    id,
    found:
      what === 'advertising'
        ? [...checkAdvertising(text, { channel, language: lang })]
        : [...findPersonalData(text, { language: lang })],
  }));
}

const USAGE =
  'Usage: node scripts/check-texts.mjs advertising|personal FILE.jsonl\nEach line: { id, lang, text, channel? }';

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [what, file] = process.argv.slice(2);
  if ((what !== 'advertising' && what !== 'personal') || file === undefined) stop(USAGE);
  try {
    const lines = readLines(readFileSync(file, 'utf8'));
    const answers = checkLines(what, lines, await loadCompliance());
    process.stdout.write(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
