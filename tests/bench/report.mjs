import { median } from './measure.mjs';

/**
 * @typedef {import('./measure.mjs').Cost} Cost
 * @typedef {{ heap: number, elements: number }} Holdings
 * @typedef {{ size: number, runs: number, names: readonly string[], steps: readonly import('./steps.mjs').Step[], costs: readonly (readonly (readonly Cost[])[])[], held: readonly (readonly Holdings[])[] }} Results
 *   `costs`: by contestant, step and run, no runs for what a contestant cannot do; the first contestant is compared with
 *   the others. `held`: by contestant and run
 */

/** @type {(results: Results) => string} */
export const report = ({ size, runs, names, steps, costs, held }) => {
  const [own, ...others] = names;
  const head = [
    `${size} touchpoints`,
    ...names.map((name) => `${name} ms`),
    ...others.map((name) => `÷ ${name}`),
    ...names.map((name) => `${name} all`),
    ...names.map((name) => `${name} p95`),
    `${own} > 50 ms`,
  ];
  const rows = steps.map(({ name, times = 1 }, step) => {
    /** @type {(part: keyof Cost, share?: number) => (number | null)[]} */
    const of = (part, share = times) =>
      costs.map((each) => {
        const costsOfStep = each[step] ?? [];
        return costsOfStep.length === 0 ? null : median(costsOfStep.map((cost) => cost[part])) / share;
      });
    // What is done once is also waited for; a gesture goes at its own pace.
    const shown = times === 1 ? of('elapsed') : of('latency', 1);
    const main = of('main');
    return [
      times === 1 ? name : `${name}, each of ${times}`,
      ...main.map(rounded),
      ...main.slice(1).map((other) => (other === null ? '–' : `${rounded((main[0] ?? 0) / other)}×`)),
      ...of('all').map(rounded),
      ...shown.map(rounded),
      rounded(of('long', 1)[0] ?? null),
    ];
  });
  const lines = [head, ...rows, ...heldRows(names, held, head.length)];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => (row[column] ?? '').length)));
  const text = lines.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `\n${text.join('\n')}\n(processor ms of the main thread, of all processes; p95: ms from a movement to its frame, or until it was done; medians of ${runs})`;
};

/** @type {(names: readonly string[], held: Results['held'], columns: number) => string[][]} */
const heldRows = (names, held, columns) => {
  /** @type {(part: keyof Holdings, name: string) => string[]} */
  const row = (part, name) => {
    const cells = [name, ...held.map((each) => rounded(median(each.map((one) => one[part]))))];
    return [...cells, ...Array.from({ length: columns - names.length - 1 }, () => '')];
  };
  return [row('heap', 'heap at the end, MB'), row('elements', 'elements at the end')];
};

/** @type {(value: number | null) => string} */
const rounded = (value) => (value === null ? '–' : value.toFixed(value < 10 ? 1 : 0));
