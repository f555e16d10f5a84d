/**
 * The least that can be done: one canvas, painted anew at every frame in which something changed. It answers the same
 * input and has the same hook as Tabiji (`src/app/bench`), so one driver measures both.
 */
import { writeStrictly } from './disk.js';
import { paintMap, paintTable, tidied } from './paint.js';

/**
 * @typedef {import('./paint.js').Scene} Scene
 * @typedef {import('./paint.js').Card} Card
 */

const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
const size = { width: innerWidth, height: innerHeight };
canvas.width = size.width * devicePixelRatio;
canvas.height = size.height * devicePixelRatio;

/** @type {Scene} */
let scene = { n: 0, seed: 0, nodes: [], edges: [], bounds: { x: 0, y: 0, w: 1, h: 1 } };
/** @type {Map<string, Card>} */
let cards = new Map();
let text = '';
let view = { x: 0, y: 0, zoom: 1 };
let scrolled = 0;
let isTable = false;
let frame = 0;
/** @type {ReadonlySet<string>} */
let selected = new Set();
/** @type {ReadonlySet<string>} */
let held = new Set();
/** @type {Card | null} */
let before = null;
let written = Promise.resolve();

const paint = () => {
  frame = 0;
  const { x, y, zoom } = view;
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.fillStyle = '#f6f8f7';
  context.fillRect(0, 0, size.width, size.height);
  if (isTable) return paintTable(context, [...cards.values()], scrolled, size);
  context.transform(zoom, 0, 0, zoom, x, y);
  const left = -x / zoom;
  const top = -y / zoom;
  paintMap(context, cards, scene, { left, top, right: left + size.width / zoom, bottom: top + size.height / zoom });
};

const request = () => {
  frame ||= requestAnimationFrame(paint);
};

/** @type {(id: string, change: Partial<Card>) => void} */
const edit = (id, change) => {
  const card = cards.get(id);
  if (card === undefined) return;
  cards.set(id, { ...card, ...change });
  request();
};

addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    if (isTable) scrolled = Math.max(0, scrolled + event.deltaY);
    else if (event.ctrlKey) {
      const zoom = view.zoom * 2 ** (-event.deltaY / 500);
      const scale = zoom / view.zoom;
      view = {
        zoom,
        x: event.clientX - (event.clientX - view.x) * scale,
        y: event.clientY - (event.clientY - view.y) * scale,
      };
    } else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
    request();
  },
  { passive: false },
);

addEventListener('pointerdown', ({ clientX, clientY }) => {
  const x = (clientX - view.x) / view.zoom;
  const y = (clientY - view.y) / view.zoom;
  const under = [...cards.values()].findLast(
    (card) => x >= card.x && x <= card.x + card.w && y >= card.y && y <= card.y + card.h,
  );
  held = under === undefined ? new Set() : selected.has(under.id) ? selected : new Set([under.id]);
});
addEventListener('pointermove', ({ movementX, movementY }) => {
  for (const id of held) {
    const { x, y } = /** @type {Card} */ (cards.get(id));
    edit(id, { x: x + movementX / view.zoom, y: y + movementY / view.zoom });
  }
});
addEventListener('pointerup', () => {
  held = new Set();
});

addEventListener('keydown', ({ code, shiftKey, altKey }) => {
  if (shiftKey && altKey) isTable = code === 'Digit2';
  else if (shiftKey && code === 'KeyT') cards = tidied(cards);
  request();
});

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const fit = () => {
  const { w, h } = scene.bounds;
  const zoom = Math.min(size.width / w, size.height / h, 1);
  view = { zoom, x: (size.width - w * zoom) / 2, y: (size.height - h * zoom) / 2 };
  request();
};

const hook = {
  isReady: () => true,
  /** @type {(made: Scene) => void} */
  prepare: (made) => {
    text = JSON.stringify(made);
  },
  load: () => {
    scene = /** @type {Scene} */ (JSON.parse(text));
    cards = new Map(scene.nodes.map((card) => [card.id, card]));
    fit();
    return painted();
  },
  count: () => ({ nodes: cards.size, edges: scene.edges.length }),
  fit,
  /** @type {(zoom: number, cx: number, cy: number) => void} */
  view: (zoom, cx, cy) => {
    view = { zoom, x: size.width / 2 - cx * zoom, y: size.height / 2 - cy * zoom };
    request();
  },
  /** @type {(id: string) => { x: number, y: number }} */
  pos: (id) => /** @type {Card} */ (cards.get(id)),
  /** @type {(id: string) => { x: number, y: number }} */
  screenPos: (id) => {
    const { x, y, w, h } = /** @type {Card} */ (cards.get(id));
    return { x: view.x + (x + w / 2) * view.zoom, y: view.y + (y + h / 2) * view.zoom };
  },
  /** @type {(id: string, title: string) => Promise<unknown>} */
  rename: (id, title) => {
    before = cards.get(id) ?? null;
    edit(id, { title });
    written = writeStrictly({ id, title });
    return painted();
  },
  undo: () => {
    if (before !== null) edit(before.id, before);
    return painted();
  },
  /** @type {(ids: readonly string[]) => void} */
  select: (ids) => {
    selected = new Set(ids);
  },
  exportJson: () => JSON.stringify({ ...scene, nodes: [...cards.values()] }),
  /** Whether what was renamed last is on the disk, by one strict transaction of IndexedDB. */
  isDurable: () => written.then(() => true),
  /** @type {(scale: number) => Promise<Blob>} */
  exportPng: (scale) => {
    const { w, h } = scene.bounds;
    const picture = new OffscreenCanvas(Math.floor(w * scale), Math.floor(h * scale));
    const brush = /** @type {OffscreenCanvasRenderingContext2D & CanvasRenderingContext2D} */ (
      /** @type {unknown} */ (picture.getContext('2d'))
    );
    brush.fillStyle = '#f6f8f7';
    brush.fillRect(0, 0, picture.width, picture.height);
    brush.scale(scale, scale);
    paintMap(brush, cards, scene, { left: 0, top: 0, right: w, bottom: h });
    return picture.convertToBlob({ type: 'image/png' });
  },
};

Object.assign(window, { __bench: hook });
