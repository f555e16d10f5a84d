import type { Disagreement } from '#analysis';

type Mean = Disagreement['means'][number];

/** Points between two marks that do not touch, on the shortest line that the stylesheet allows. */
const TOO_NEAR = 0.6;

/** Marks that would touch stand on lines below each other, each on the first (0) that has room for it. */
export function onLines(means: readonly Mean[]): (Mean & { readonly line: number })[] {
  const placed: (Mean & { readonly line: number })[] = [];
  for (const each of means) {
    const taken = new Set(placed.filter(({ mean }) => Math.abs(mean - each.mean) < TOO_NEAR).map(({ line }) => line));
    let line = 0;
    while (taken.has(line)) line += 1;
    placed.push({ ...each, line });
  }
  return placed;
}
