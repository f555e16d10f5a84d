import type { Result } from '#model';
import type { BuildLock, Order, WhichBuild } from '#service-worker';
import type { StorageProblem } from '#storage';
import { whenIdle } from '#ui';
import { finishAll } from './before-reload.ts';

/** Milliseconds between two looks for a new version while the page stays open. */
const LOOK_EVERY = 60 * 60_000;
/** Milliseconds until a first worker that did not come whole is asked for again. */
const LOOK_AGAIN = 60_000;
/** Milliseconds that a worker may take to answer or to take over. */
const PATIENCE = 5_000;

/** The build that this page came from; null while developing. */
const buildId = buildOfPage(document);

let registration: ServiceWorkerRegistration | null = null;
let isReady = false;
const listeners = new Set<() => void>();

/** Whether another build than this page's is on the device, as `useSyncExternalStore` takes it. */
export const updates = {
  isReady: (): boolean => isReady,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/**
 * Puts the program on the device, so that it works without a network, and looks for new versions. Begins when the page
 * has nothing else to do; without a service worker the program lacks nothing else.
 */
export function startUpdates(): void {
  if (buildId === null || !('serviceWorker' in navigator && 'locks' in navigator && 'caches' in window)) return;
  holdBuild(buildId);
  if (document.readyState === 'complete') whenIdle(begin);
  else addEventListener('load', () => whenIdle(begin), { once: true });
}

/**
 * Saves everything, then loads the page anew with the newest version. Answers only if it does not come to that: with
 * the problem that keeps something from being saved.
 */
export async function reloadWithUpdate(): Promise<Result<never, StorageProblem>> {
  const finished = await finishAll();
  if (!finished.ok) return finished;
  await reloadAnyhow();
  return new Promise(() => {});
}

/** Loads the page anew with the newest version where nothing more can be saved from this one. */
export async function reloadAnyhow(): Promise<void> {
  await takeOver();
  location.reload();
}

/**
 * What stands at this page's address now: the same build, another one, or nothing that answers. With a service worker
 * it is always the same one.
 */
export async function whatIsServed(): Promise<'sameBuild' | 'otherBuild' | 'nothing'> {
  try {
    const response = await fetch('./', { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const served = buildOfPage(page);
    if (!response.ok || served === null) return 'nothing';
    return served === buildId ? 'sameBuild' : 'otherBuild';
  } catch {
    return 'nothing';
  }
}

function begin(): void {
  const lookForNew = (): void => void look();
  setInterval(lookForNew, LOOK_EVERY);
  addEventListener('online', lookForNew);
  navigator.serviceWorker.addEventListener('controllerchange', () => void compare());
  order(navigator.serviceWorker.controller, 'tidyUp');
  lookForNew();
}

/** Registers the worker, also anew where its first coming was broken off, and asks for a newer one. */
async function look(): Promise<void> {
  const registered = await navigator.serviceWorker
    .register('./service-worker.js', { updateViaCache: 'none' })
    .catch(() => null);
  // Browsers answer with nothing where an extension or a policy stands in the way.
  if (registered == null) return;
  if (registered === registration) await registered.update().catch(() => null);
  else follow(registered);
  await compare();
}

function follow(registered: ServiceWorkerRegistration): void {
  registration = registered;
  const watchInstalling = (): void =>
    registered.installing?.addEventListener('statechange', () => {
      void compare();
      const { active, waiting, installing } = registered;
      // Nothing came of the first one: the connection was lost, or a deployment was under way.
      if (active === null && waiting === null && installing === null) setTimeout(() => void look(), LOOK_AGAIN);
    });
  registered.addEventListener('updatefound', watchInstalling);
  watchInstalling();
}

/** Compares the build of this page with those that wait or have taken over. */
async function compare(): Promise<void> {
  const workers = [registration?.waiting, navigator.serviceWorker.controller];
  const builds = await Promise.all(workers.map((worker) => buildOf(worker ?? null)));
  // This page does not become any newer.
  if (isReady || builds.every((build) => build === null || build === buildId)) return;
  isReady = true;
  for (const listener of listeners) listener();
}

async function buildOf(worker: ServiceWorker | null): Promise<WhichBuild | null> {
  if (worker === null) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<WhichBuild>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<WhichBuild>) => resolve(data));
  });
  port1.start();
  order(worker, 'whichBuild', [port2]);
  const build = await Promise.race([answer, passed(PATIENCE)]);
  port1.close();
  return build;
}

async function takeOver(): Promise<void> {
  const waiting = registration?.waiting;
  if (waiting == null) return;
  const hasTakenOver = new Promise<void>((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
  order(waiting, 'takeOver');
  await Promise.race([hasTakenOver, passed(PATIENCE)]);
}

function buildOfPage(page: Document): string | null {
  return page.querySelector<HTMLMetaElement>('meta[name="tabiji-build"]')?.content ?? null;
}

/** As long as this page lives, its build stays on the device. */
function holdBuild(build: string): void {
  const lock: BuildLock = `tabiji-build-${build}`;
  void navigator.locks.request(lock, { mode: 'shared' }, () => new Promise(() => {}));
}

const order = (worker: ServiceWorker | null, what: Order, ports: MessagePort[] = []): void =>
  worker?.postMessage(what, ports);

const passed = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
