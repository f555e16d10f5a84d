import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  files: number;
}

/**
 * Writes how many tests of each project passed, failed and were skipped, in how many files, to the file named by
 * TEST_COUNTS, where `scripts/test.mjs` sums them up. A file that could not even be loaded counts as one failure.
 * @public Vitest loads it by its path, and wants a class.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = process.env['TEST_COUNTS'];
    if (path === undefined) return;
    const counts: Record<string, Counts> = {};
    for (const module of modules)
      count(module, (counts[projectOf(module)] ??= { passed: 0, failed: 0, skipped: 0, files: 0 }));
    writeFileSync(path, JSON.stringify(counts));
  }
}

/** Its name in the configuration; Vitest adds which browser: `browser (chromium)`. */
const projectOf = ({ project }: TestModule): string => project.name.split(' ')[0]!;

const count = (module: TestModule, counts: Counts): void => {
  counts.files += 1;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed' || state === 'failed') counts[state] += 1;
    else counts.skipped += 1;
  }
  counts.failed += brokenSuites(module);
};

/** Failures outside of any test: loading the file, or a hook around its tests. */
const brokenSuites = (module: TestModule): number => {
  const suites = [...module.children.allSuites()];
  return [module, ...suites].filter((suite) => suite.errors().length > 0).length;
};
