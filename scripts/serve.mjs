import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { SECURITY_HEADERS } from './headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Serves the files of one folder with the production headers.
 * With `tries` above 1, a taken port gives way to the next one.
 * Rejects with Node's own error (`EADDRINUSE`, `EACCES`, …) when it cannot listen.
 *
 * @param {{ root: string, host?: string, port?: number, tries?: number }} options
 *   `host` is loopback and `port` any free one unless given
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = async ({ root, host = '127.0.0.1', port = 0, tries = 1 }) => {
  const server = createServer((request, response) => {
    answer(resolve(root), request, response).catch(() => refuse(response, 500));
  });
  await listen(server, host, port, tries);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** @type {(server: import('node:http').Server, host: string, port: number, tries: number) => Promise<void>} */
const listen = async (server, host, port, tries) => {
  try {
    await new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(port, host, () => {
        server.off('error', fail);
        done(undefined);
      });
    });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || tries <= 1) throw error;
    await listen(server, host, port + 1, tries - 1);
  }
};

/** @type {(root: string, request: Request, response: Response) => Promise<void>} */
const answer = async (root, request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = fileOf(root, request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  const file = await stat(path).catch(() => undefined);
  if (file?.isFile() !== true) return refuse(response, 404);

  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': cachingOf(root, path),
  });
  if (request.method === 'HEAD') return void response.end();
  // The head is sent: a file that can no longer be read can only break the connection off.
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
};

/**
 * The file a URL asks for, or `undefined` if it is malformed or leads out of `root`.
 * @type {(root: string, url: string) => string | undefined}
 */
const fileOf = (root, url) => {
  const [encoded = '/'] = url.split(/[?#]/);
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(root + sep) ? file : undefined;
};

/** The build names files in `assets` after their content; everything else may change in place. */
/** @type {(root: string, path: string) => string} */
const cachingOf = (root, path) =>
  path.startsWith(join(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** @type {(response: Response, status: number) => void} */
const refuse = (response, status) => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
};
