import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
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
  await symlink(join(folder, 'secret.txt'), join(folder, 'dist', 'link.txt'));
  await symlink(folder, join(folder, 'dist', 'linked'));
  await symlink(join(folder, 'dist', 'index.html'), join(folder, 'dist', 'inside.html'));
  server = await serve({ root: join(folder, 'dist') });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** As sent: `fetch` would tidy the path up first. */
const statusOf = (path: string, method = 'GET', headers: OutgoingHttpHeaders = {}): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method, headers }, (response) => {
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

test('a taken port is told: at another one the library would be empty', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each(['/link.txt', '/linked/secret.txt'])('%s, a link, does not lead out of the folder', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('a link within the folder is followed', async () => {
  expect(await statusOf('/inside.html')).toBe(200);
});

test.each(['localhost', '127.0.0.1:4173', '[::1]:80', 'LOCALHOST', 'localhost.'])(
  'it answers to the name %s',
  async (host) => {
    expect(await statusOf('/', 'GET', { host })).toBe(200);
  },
);

test.each(['evil.example', 'evil.example:4173', 'localhost.evil.example', '127.0.0.1.nip.io', '10.0.0.1'])(
  'it does not answer to the name “%s”, which somebody else’s page may lead here',
  async (host) => {
    expect(await statusOf('/', 'GET', { host })).toBe(421);
  },
);

test.each(['http://evil.example/', 'http://localhost/index.html', '//evil.example/../secret.txt'])(
  'a whole address instead of a path, %s, is refused',
  async (path) => {
    expect(await statusOf(path)).toBeGreaterThanOrEqual(400);
  },
);

test('a part of a file is not given: it comes whole', async () => {
  const response = await fetch(server.url, { headers: { Range: 'bytes=1-3' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<p>旅路</p>');
});

/** How often this process has a file open, as Linux tells it. */
const timesOpen = async (path: string): Promise<number> => {
  const links = (await readdir('/proc/self/fd')).map((name) => readlink(`/proc/self/fd/${name}`).catch(() => ''));
  return (await Promise.all(links)).filter((target) => target === path).length;
};

test.runIf(existsSync('/proc/self/fd'))('who goes before the answer leaves no file open', async () => {
  const path = join(folder, 'dist', 'assets', 'large.js');
  await writeFile(path, new Uint8Array(2_000_000));
  const { port } = new URL(server.url);
  // Node closes what was forgotten when it happens to clean up, and complains.
  const complaints: string[] = [];
  const complain = ({ message }: Error): number => complaints.push(message);
  process.on('warning', complain);
  onTestFinished(() => void process.off('warning', complain));
  for (let times = 0; times < 40; times++) {
    await new Promise((done) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('GET /assets/large.js HTTP/1.1\r\nHost: localhost\r\n\r\n', () => socket.destroy());
      });
      socket.on('close', done);
    });
  }
  await expect.poll(() => timesOpen(path), { timeout: 5_000 }).toBe(0);
  expect(complaints).toEqual([]);
});

test('headers without end are refused, and the next is answered', async () => {
  expect(await statusOf('/', 'GET', { 'x-long': 'a'.repeat(100_000) }).catch(() => 'broken off')).not.toBe(200);
  expect(await statusOf('/')).toBe(200);
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is refused', async (method) => {
  expect(await statusOf('/', method)).toBe(405);
});
