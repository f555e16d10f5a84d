import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './scripts/headers.mjs';
import { oneLanguageAtATime } from './scripts/one-language.mjs';
import { stampBuild } from './scripts/stamp-build.mjs';

/**
 * Static hosting sends no headers of ours, so the built page carries the policy itself.
 * Not while developing: Vite's live reload needs inline scripts.
 */
const policyInPage = (): Plugin => ({
  name: 'tabiji-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
      injectTo: 'head-prepend',
    },
  ],
});

/** The service worker, with the list of everything that was built. Not while developing: nothing would ever change. */
const worksOffline = (): Plugin => ({
  name: 'tabiji-offline',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/service-worker/service-worker.ts', fileName: 'service-worker.js' });
  },
  // Everything is on the disk by then, the public folder too.
  writeBundle: { order: 'post', sequential: true, handler: ({ dir }) => void stampBuild(dir!) },
});

export default defineConfig({
  // Relative addresses, so that Tabiji also runs from a folder of somebody's site.
  base: './',
  plugins: [react(), oneLanguageAtATime(), policyInPage(), worksOffline()],
  build: {
    target: 'baseline-widely-available',
    // The polyfill is an inline script, and the policy allows none.
    modulePreload: { polyfill: false },
    // A font or script inlined as data: would be refused by the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: {
        // What every page needs anyway is one file: many small ones compress badly. The worker beside it shares nothing.
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], test: /^(?!.*service-worker)/, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [oneLanguageAtATime()] },
  // The application stands on one address; a second server would have a second, empty library.
  server: { port: 5173, strictPort: true },
});
