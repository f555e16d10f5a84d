import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tabiji-serve-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist', 'index.html'), '<p>旅路</p>');
  await writeFile(join(folder, 'dist', 'assets', 'main-1a2b.js'), 'export {};');
  server = await serve({ root: join(folder, 'dist') });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As sent: `fetch` would tidy the path up first. */
const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

test('the page comes with every security header and is asked for anew each time', async () => {
  const response = await fetch(server.url);

  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<p>旅路</p>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers.get(name)).toBe(value);
});

test('files named after their content are kept for good', async () => {
  const response = await fetch(`${server.url}assets/main-1a2b.js?v=1`);

  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%zz',
])('%s does not lead out of the folder', async (path) => {
  expect(await statusOf(path)).toBe(400);
});

test.each(['/missing', '/assets', '/assets/', '/index.html/'])('%s is not found', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('a refusal carries the security headers too', async () => {
  const response = await fetch(`${server.url}missing`);

  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('only GET and HEAD are answered', async () => {
  expect(await statusOf('/', 'HEAD')).toBe(200);
  expect(await statusOf('/', 'POST')).toBe(405);
});

test('a taken port gives way to the next when there are tries left', async () => {
  const port = Number(new URL(server.url).port);

  await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const next = await serve({ root: folder, port, tries: 50 });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});
