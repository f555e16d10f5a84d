import { afterAll, beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-react/pure';

/**
 * Loaded before each file of tests in a page. They share one document, whose modules are loaded once: what a test has
 * rendered goes before the next, what a file has put into the page goes with it.
 */
beforeEach(cleanup);

afterAll(async () => {
  await cleanup();
  document.body.replaceChildren();
});
