import type { TestProject } from 'vitest/node';
import { buildWhenStale, DIST } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built application is served while the end-to-end tests run; ends with a slash. */
    appUrl: string;
  }
}

/** Serves the built application, just as `npm start` does, for the time of the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!buildWhenStale()) throw new Error('The build failed.');
  const server = await serve({ root: DIST });
  project.provide('appUrl', server.url);
  return server.close;
}
