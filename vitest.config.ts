import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { TEST_BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';
import { browserCommands } from './tests/support/browser-commands.ts';
import { browserPackages } from './tests/support/browser-packages.ts';

const executablePath = findBrowser();
const VIEWPORT = { width: 1280, height: 800 };
const setupFiles = ['tests/support/all-words.ts'];

export default defineConfig({
  test: {
    // Vitest would leave one core to itself, which has little to do while the files run.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          setupFiles,
          // Nothing here keeps state between files, and starting a process for each costs most of the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**'],
          // Random maps take their time where much else runs.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They use the cores by themselves; what waits for browsers comes after them, side by side.
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        // All known beforehand: a package met late would reload the page in the middle of a test.
        optimizeDeps: { include: browserPackages() },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/light-react.ts', 'tests/support/clean-page.ts', ...setupFiles],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // As long as a locator waits end to end: a second is little where two more browsers are at work.
          expect: { poll: { timeout: 10_000 } },
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            // One page for these, since end-to-end files run beside them.
            fileParallelism: false,
            // A frame for each file would load the program anew; `clean-page` takes away what a file leaves.
            isolate: false,
            provider: playwright({
              launchOptions: { args: TEST_BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
              // As large as the tests' frame in it, which would be shrunk otherwise. Nothing is faded or slid in, as end
              // to end: a test waits for what is there.
              contextOptions: { viewport: VIEWPORT, reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
            headless: true,
            viewport: VIEWPORT,
            screenshotFailures: false,
            commands: browserCommands,
          },
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles,
          // What the files share has no state but the browser, one for each worker.
          isolate: false,
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
          // As long as a locator waits.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        // `npm run soak`, when somebody has the time.
        test: {
          name: 'soak',
          setupFiles,
          include: ['tests/soak/*.soak.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
        },
      },
    ],
  },
});
