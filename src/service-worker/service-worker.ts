/**
 * Keeps one whole build of the program on this device, so that it starts and works without a network, and never mixes
 * two: a page gets its parts from the build that it came from for as long as it is open. A new build is fetched beside
 * the one in use and waits until no page uses the old one, or until a person has said yes.
 */
import type { BuildLock, Order, WhichBuild } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written into the head of the built file by `scripts/stamp-build.mjs`. */
declare const BUILD: {
  readonly id: string;
  /** By name relative to this file, the page itself as `./`: what it must be, as subresource integrity says it. */
  readonly files: Readonly<Record<string, string>>;
};

/** Other copies of Tabiji may live on the same origin. */
const PREFIX = `tabiji ${self.registration.scope} `;
const OWN = PREFIX + BUILD.id;

/** So many are fetched side by side; the page's own parts do not queue behind them. */
const AT_ONCE = 3;

self.addEventListener('install', (event) => event.waitUntil(fetchBuild()));
self.addEventListener('activate', (event) => event.waitUntil(dropUnused().then(() => self.clients.claim())));
self.addEventListener('message', (event) => {
  const order = event.data as Order;
  if (order === 'takeOver') event.waitUntil(self.skipWaiting());
  if (order === 'tidyUp') event.waitUntil(dropUnused());
  if (order === 'whichBuild') event.ports[0]?.postMessage(BUILD.id satisfies WhichBuild);
});
self.addEventListener('fetch', (event) => {
  const name = event.request.method === 'GET' ? nameOf(event.request.url) : null;
  if (name !== null) event.respondWith(answer(name, event.request));
});

async function fetchBuild(): Promise<void> {
  const cache = await caches.open(OWN);
  const waiting = Object.keys(BUILD.files);
  const fetchNext = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if ((await cache.match(name)) === undefined) await cache.put(name, await fetchFile(name));
    }
  };
  // Half a build would be none: what failed is fetched when the browser next looks for a new one.
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/** Rejects where the server has something else under this name, as in the middle of a deployment. */
async function fetchFile(name: string): Promise<Response> {
  const isNamedByContent = name.startsWith('assets/');
  const response = await fetch(name, {
    integrity: BUILD.files[name],
    priority: 'low',
    cache: isNamedByContent ? 'default' : 'no-cache',
  });
  if (!response.ok || response.redirected) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** The name of a file of some build; null for what is none of ours. */
function nameOf(url: string): string | null {
  const { href } = new URL(url);
  const [path = ''] = href.split(/[?#]/, 1);
  if (!path.startsWith(self.registration.scope)) return null;
  const name = path.slice(self.registration.scope.length);
  return name === '' || name === 'index.html' ? './' : name;
}

async function answer(name: string, request: Request): Promise<Response> {
  const known = name in BUILD.files ? await ofThisBuild(name) : await ofAnotherBuild(name);
  return known ?? fetch(request);
}

async function ofThisBuild(name: string): Promise<Response | undefined> {
  const cache = await caches.open(OWN);
  const kept = await cache.match(name);
  if (kept !== undefined) return kept;
  // The browser may have thrown it away.
  const fetched = await fetchFile(name).catch(() => undefined);
  if (fetched !== undefined) await cache.put(name, fetched.clone());
  return fetched;
}

/** A page that was open before this build took over goes on with its own parts. */
async function ofAnotherBuild(name: string): Promise<Response | undefined> {
  for (const other of await ourCaches()) {
    const kept = await (await caches.open(other)).match(name);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** Removes the builds that no page uses any more: each page holds a lock named after its own. */
async function dropUnused(): Promise<void> {
  // What is being fetched belongs to nobody yet.
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  const isUsed = (name: string): boolean => name === OWN || locks.has(lockOf(name.slice(PREFIX.length)));
  const unused = (await ourCaches()).filter((name) => !isUsed(name));
  await Promise.all(unused.map((name) => caches.delete(name)));
}

const lockOf = (build: string): BuildLock => `tabiji-build-${build}`;

const ourCaches = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
