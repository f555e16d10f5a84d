import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const onlyHas =
  (...paths: string[]) =>
  (path: string): boolean =>
    paths.includes(path);

test('the browser named in the environment comes first', () => {
  const machine = { platform: 'linux', exists: onlyHas('/own/chrome', '/usr/bin/chromium') } as const;

  expect(findBrowser({ ...machine, env: { CHROMIUM_PATH: '/own/chrome' } })).toBe('/own/chrome');
  expect(findBrowser({ ...machine, env: { CHROME_BIN: '/own/chrome' } })).toBe('/own/chrome');
  expect(findBrowser({ ...machine, env: {} })).toBe('/usr/bin/chromium');
});

test('a named browser that is not there is not replaced in silence', () => {
  const exists = onlyHas('/usr/bin/chromium');

  expect(findBrowser({ platform: 'linux', exists, env: { CHROMIUM_PATH: '/gone' } })).toBeUndefined();
});

test('the browser made for tests is taken before the one that people use', () => {
  const exists = onlyHas('/usr/bin/chromium', '/usr/bin/chromium-headless-shell');

  expect(findBrowser({ platform: 'linux', exists, env: {} })).toBe('/usr/bin/chromium-headless-shell');
});

test('macOS keeps its browsers in Applications', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

  expect(findBrowser({ platform: 'darwin', exists: onlyHas(chrome), env: {} })).toBe(chrome);
});

test('without any browser there is no answer', () => {
  expect(findBrowser({ platform: 'linux', exists: () => false, env: {} })).toBeUndefined();
});
