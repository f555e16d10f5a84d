import { open, realpath } from 'node:fs/promises';
import { createServer } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
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
 * Serves the files of one folder with the production headers, to those who ask for this machine by a name of its own.
 * Rejects with Node's own error (`EADDRINUSE`, `EACCES`, …) when it cannot listen.
 *
 * @param {{ root: string, host?: string, port?: number }} options
 *   `host` is loopback and `port` any free one unless given
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = async ({ root, host = '127.0.0.1', port = 0 }) => {
  const folder = await realpath(resolve(root));
  const names = namesOf(host);
  const server = createServer((request, response) => {
    answer({ folder, names }, request, response).catch(() => refuse(response, 500));
  });
  await listen(server, host, port);
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

/** @type {(server: import('node:http').Server, host: string, port: number) => Promise<void>} */
const listen = (server, host, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * What this machine may be called in a request. Any other name was led here by somebody else's page, which would count
 * as the same site as the maps.
 * @type {(host: string) => ReadonlySet<string>}
 */
const namesOf = (host) => {
  if (LOOPBACK.includes(host) || host === '::1') return new Set(LOOPBACK);
  const addresses = Object.values(networkInterfaces()).flatMap((of = []) => of.map(({ address }) => address));
  const own = [host, hostname(), `${hostname()}.local`, ...addresses];
  return new Set([...LOOPBACK, ...own.map((name) => (name.includes(':') ? `[${name}]` : name.toLowerCase()))]);
};

/** @type {(header: string | undefined) => string} */
const nameIn = (header = '') => header.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');

/**
 * @type {(served: { folder: string, names: ReadonlySet<string> }, request: Request, response: Response)
 *   => Promise<void>}
 */
const answer = async ({ folder: root, names }, request, response) => {
  if (!names.has(nameIn(request.headers.host))) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = fileOf(root, request.url ?? '/');
  if (path === undefined) return refuse(response, 400);
  // A link may lead anywhere; what it leads to is looked at, and no other file opened than that one.
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !real.startsWith(root + sep)) return refuse(response, 404);
  const file = await open(real).catch(() => undefined);
  if (file === undefined) return refuse(response, 404);
  const { size, isFile } = await sizeOf(file);
  if (!isFile) {
    await file.close();
    return refuse(response, 404);
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': cachingOf(root, path),
    'Accept-Ranges': 'none',
  });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return file.close();
  }
  // The head is sent: a file that can no longer be read, or has grown meanwhile, can only break the connection off.
  // Whoever has gone in the meantime, or goes before the end, leaves no file open.
  pipeline(file.createReadStream({ end: size - 1 }), response, () => undefined);
};

/** @type {(file: import('node:fs/promises').FileHandle) => Promise<{ size: number, isFile: boolean }>} */
const sizeOf = async (file) => {
  const entry = await file.stat();
  return { size: entry.size, isFile: entry.isFile() };
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
