import { readFileSync } from 'node:fs';
import { checkLines, loadCompliance, readLines } from './check-texts.mjs';

/**
 * How well texts are checked that carry labels: `expect` and `allow`, lists of { rule | kind, span, alt? }.
 * A finding is right if its rule (or `alt`) is the label's and the two share a letter; what `allow` names may be found
 * and counts for nothing. Usage: node scripts/score-texts.mjs advertising|personal FILE.jsonl
 *
 * @typedef {{ rule?: string, kind?: string, span: string, alt?: string | string[] }} Label
 * @typedef {{ rule?: string, kind?: string, span: string, start: number }} Finding
 */

/** @type {(label: Label | Finding) => string} */
const kindOf = ({ rule, kind }) => rule ?? kind ?? '';

/** @type {(text: string, label: Label) => (finding: Finding) => boolean} */
const isMetBy = (text, label) => {
  const from = text.indexOf(label.span);
  const kinds = [kindOf(label), ...[label.alt ?? []].flat()];
  return (finding) =>
    kinds.includes(kindOf(finding)) &&
    finding.start < from + label.span.length &&
    from < finding.start + finding.span.length;
};

/** @type {(part: number, whole: number) => number} */
const share = (part, whole) => (whole === 0 ? 1 : part / whole);

const [what = '', file = ''] = process.argv.slice(2);
const lines = /** @type {(import('./check-texts.mjs').Line & { expect: Label[], allow?: Label[] })[]} */ (
  readLines(readFileSync(file, 'utf8'))
);
const answers = checkLines(what, lines, await loadCompliance());

/** @type {Record<string, { right: number, missed: number, wrong: number }>} */
const by = {};
const rowOf = (/** @type {string} */ kind) => (by[kind] ??= { right: 0, missed: 0, wrong: 0 });
let clean = 0;
let keptClean = 0;
lines.forEach(({ text, expect, allow = [] }, index) => {
  const found = /** @type {Finding[]} */ ([...(answers[index]?.found ?? [])]);
  for (const label of expect) rowOf(kindOf(label))[found.some(isMetBy(text, label)) ? 'right' : 'missed']++;
  const wrong = found.filter((each) => ![...expect, ...allow].some((label) => isMetBy(text, label)(each)));
  for (const each of wrong) rowOf(kindOf(each)).wrong++;
  if (expect.length > 0) return;
  clean++;
  if (wrong.length === 0) keptClean++;
});

const sum = (/** @type {'right' | 'missed' | 'wrong'} */ of) =>
  Object.values(by).reduce((total, row) => total + row[of], 0);
const precision = share(sum('right'), sum('right') + sum('wrong'));
const recall = share(sum('right'), sum('right') + sum('missed'));
console.table(by);
console.log({
  precision: precision.toFixed(3),
  recall: recall.toFixed(3),
  f1: share(2 * precision * recall, precision + recall).toFixed(3),
  clean: `${keptClean} of ${clean} (${share(keptClean, clean).toFixed(3)})`,
});
