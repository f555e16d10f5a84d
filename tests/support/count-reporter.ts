import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Writes how many tests passed, failed and were skipped, in how many files, to the file named by TEST_COUNTS, where
 * `scripts/test.mjs` sums them up. A file that could not even be loaded counts as one failure.
 * @public Vitest loads it by its path, and wants a class.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const path = process.env['TEST_COUNTS'];
    if (path === undefined) return;
    const counts = { passed: 0, failed: 0, skipped: 0, files: modules.length };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') counts[state] += 1;
        else counts.skipped += 1;
      }
      counts.failed += brokenSuites(module);
    }
    writeFileSync(path, JSON.stringify(counts));
  }
}

/** Failures outside of any test: loading the file, or a hook around its tests. */
const brokenSuites = (module: TestModule): number => {
  const suites = [...module.children.allSuites()];
  return [module, ...suites].filter((suite) => suite.errors().length > 0).length;
};
