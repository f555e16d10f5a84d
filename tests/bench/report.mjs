import { median } from './measure.mjs';

/**
 * @typedef {import('./measure.mjs').Cost} Cost
 * @typedef {{ size: number, runs: number, names: readonly string[], steps: readonly import('./steps.mjs').Step[], costs: readonly (readonly (readonly Cost[])[])[] }} Results
 *   `costs`: by contestant, step and run; the last contestant is what the others are compared with
 */

/** @type {(results: Results) => string} */
export const report = ({ size, runs, names, steps, costs }) => {
  const head = [
    `${size} touchpoints`,
    ...names.map((name) => `${name} ms`),
    'ratio',
    ...names.map((name) => `${name} done after`),
  ];
  const rows = steps.map(({ name, times = 1 }, step) => {
    const of = (/** @type {keyof Cost} */ part) =>
      costs.map((each) => median((each[step] ?? []).map((cost) => cost[part])) / times);
    const main = of('main');
    // A gesture goes at its own pace.
    const done = times === 1 ? of('elapsed').map((ms) => `${Math.round(ms)}`) : names.map(() => '');
    return [
      times === 1 ? name : `${name}, each of ${times}`,
      ...main.map(rounded),
      `${rounded((main[0] ?? 0) / (main.at(-1) ?? 1))}×`,
      ...done,
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `\n${lines.join('\n')}\n(main thread, processor ms; medians of ${runs})`;
};

/** @type {(value: number) => string} */
const rounded = (value) => value.toFixed(value < 10 ? 1 : 0);
