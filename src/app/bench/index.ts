/** What a benchmark asks of the built program, as `window.__bench`; loaded only where the address has `?bench`. */
import { select, type EditableMap, type Viewport } from '#editor';
import { serialise } from '#format';
import { CARD, positionOf, type Point } from '#model';
import { now } from '../clock.ts';
import { onScreen } from '../on-screen.ts';
import { exportAs } from '#export';
import { openStorage } from '../use-storage.ts';
import { createBenchMaps, isSeen, nextFrame } from './bench-maps.ts';
import { makeScene } from './scene.ts';
import { sceneToMap } from './scene-map.ts';
import { areTitlesPainted, isInPage } from './shown.ts';
import { createStoredTitles } from './stored-title.ts';

declare global {
  interface Window {
    __bench?: Bench;
  }
}

type Bench = Awaited<ReturnType<typeof createBench>>;

/** Opens an empty map, or the one kept under `key`, and sets the hook. */
export async function startBench(key: string | null): Promise<void> {
  window.__bench = await createBench(key);
}

async function createBench(key: string | null) {
  const opened = await openStorage();
  if (!opened.ok) throw new Error(opened.problem.code);
  const maps = createBenchMaps(opened.value, key);
  let file = new Uint8Array();
  let isPainted = true;
  const storedTitle = createStoredTitles();
  const change = async (edit: () => void): Promise<void> => {
    isPainted = false;
    edit();
    await twoFrames();
    isPainted = true;
  };
  void maps.open();
  return {
    isReady: (): boolean => onScreen.current !== null && isSeen(onScreen.current),
    /** Makes the file that `load` reads. */
    prepare: (n: number, seed?: number): void => {
      file = new TextEncoder().encode(serialise(sceneToMap(makeScene(n, seed), now())));
    },
    load: async (): Promise<void> => {
      await maps.openFile(file);
      await twoFrames();
    },
    count: (): { nodes: number; edges: number } => {
      const { touchpoints, links } = current().editor.getMap();
      return { nodes: Object.keys(touchpoints).length, edges: Object.keys(links).length };
    },
    fit,
    view: (zoom: number, cx: number, cy: number): void => {
      const { width, height } = frame();
      jump({ zoom, x: width / 2 - cx * zoom, y: height / 2 - cy * zoom });
    },
    panBy: (dx: number, dy: number): void => {
      const { x, y, zoom } = viewport();
      jump({ x: x + dx, y: y + dy, zoom });
    },
    pos: corner,
    screenPos: (id: string): Point => {
      const { x, y, zoom } = viewport();
      const { left, top } = frame();
      const at = corner(id);
      return { x: left + x + (at.x + CARD.width / 2) * zoom, y: top + y + (at.y + CARD.height / 2) * zoom };
    },
    select: (ids: readonly string[]): void => select(current().session, { touchpoints: ids }),
    /** One edit; resolves when it has been painted. */
    rename: (id: string, title: string): Promise<void> =>
      change(() => current().editor.apply('editTouchpoints', { ids: [id], fields: { title } })),
    undo: (): Promise<void> => change(() => current().editor.undo()),
    text: (id: string): string => touchpoint(id).title,
    // What is painted on a canvas cannot be read back; two frames after a change it is there.
    shows: (id: string, title: string): boolean =>
      isInPage(id, title) ?? (areTitlesPainted() && isPainted && touchpoint(id).title === title),
    exportPng: (scale: number): Promise<Blob> =>
      exportAs(
        'png',
        { map: current().editor.getMap(), sight: current().session.getState() },
        { language: 'ja', scale, parts: ['title', 'legend'] },
      ),
    exportJson: (): string => serialise(current().editor.getMap()),
    isDurable: async (id: string, title: string): Promise<boolean> => (await storedTitle(current().id, id)) === title,
    caps: { drag: 1, undo: 1, png: 1, json: 1, zoomKey: 'ctrl' },
  } as const;
}

async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function current(): EditableMap {
  if (onScreen.current === null) throw new Error('No map is open.');
  return onScreen.current;
}

function touchpoint(id: string) {
  const found = current().editor.getMap().touchpoints[id];
  if (found === undefined) throw new Error(`There is no touchpoint ${id}.`);
  return found;
}

const corner = (id: string): Point => positionOf(current().editor.getMap(), touchpoint(id));

const jump = (to: Viewport | 'all'): void => current().camera.current?.jump(to);

const fit = (): void => jump('all');

function viewport(): Viewport {
  const now = current().camera.current?.viewport();
  if (now == null) throw new Error('The canvas is not on the screen.');
  return now;
}

const frame = (): DOMRect => document.querySelector('[data-canvas]')!.getBoundingClientRect();
