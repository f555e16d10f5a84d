import type { Viewport } from '#editor';
import type { Id, Point } from '#model';
import { boxAround, grown, type Box, type Scene } from '#scene';

/** Room left of and above a card that is brought into view, CSS px; the phase heads take the upper edge. */
const EDGE = { x: 48, top: 72, bottom: 48 } as const;
/** Room left around what is fitted, CSS px: each pixel counts, for it is what limits the size of the text. */
const FIT = { x: 16, top: 52, bottom: 28 } as const;
/** Fitting never enlarges beyond this. */
const MOST_ZOOM = 1;
export const LEAST_ZOOM = 0.02;
/** Below this a map just opened could not be read; its beginning is shown instead of all of it. */
const LEGIBLE_ZOOM = 0.36;
/** A card that one was led to is shown at least as large as this. */
const READING_ZOOM = 0.6;

/** The box of these cards, or of the whole map with its phases. */
export function boxOf(scene: Scene, ids?: Iterable<Id>): Box {
  if (ids !== undefined) {
    const cards = [...ids].flatMap((id) => scene.cards.get(id) ?? []);
    const box = boxAround(cards);
    if (box !== null) return grown(box, 24);
  }
  const width = scene.spans.at(-1)?.right ?? 0;
  const content = scene.bounds ?? { x: 0, y: 0, width, height: 400 };
  return boxAround([content, { x: 0, y: content.y, width, height: content.height }]) ?? content;
}

/** The view that shows all of a box. */
export function viewportFor(box: Box, view: { width: number; height: number }): Viewport {
  const room = { width: view.width - 2 * FIT.x, height: view.height - FIT.top - FIT.bottom };
  const zoom = Math.max(LEAST_ZOOM, Math.min(room.width / box.width, room.height / box.height, MOST_ZOOM));
  return {
    zoom,
    x: view.width / 2 - (box.x + box.width / 2) * zoom,
    y: FIT.top + room.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** The view with a place in its middle, near enough to be read. */
export function viewportAround(
  at: Point,
  before: number,
  { width, height }: { width: number; height: number },
): Viewport {
  const zoom = Math.max(before, READING_ZOOM);
  return { zoom, x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom };
}

/** The view of a map just opened: all of it, or its beginning where all could not be read. */
export function firstView(box: Box, view: { width: number; height: number }): Viewport {
  const all = viewportFor(box, view);
  if (all.zoom >= LEGIBLE_ZOOM) return all;
  const zoom = 0.6;
  return { zoom, x: 16 - box.x * zoom, y: EDGE.top - box.y * zoom };
}

/** Whether anything of a box is on the screen. */
export const isInSight = (box: Box, { x, y, zoom }: Viewport, view: { width: number; height: number }): boolean =>
  box.x * zoom + x < view.width &&
  (box.x + box.width) * zoom + x > 0 &&
  box.y * zoom + y < view.height &&
  (box.y + box.height) * zoom + y > 0;

/** The nearest view that shows the card; null if it is in view. */
export function viewportShowing(
  card: Box,
  { x, y, zoom }: Viewport,
  view: { width: number; height: number; covered: number },
): Viewport | null {
  const left = card.x * zoom + x;
  const top = card.y * zoom + y;
  const dx = shift(left, card.width * zoom, EDGE.x, view.width - EDGE.x);
  const dy = shift(top, card.height * zoom, EDGE.top + view.covered, view.height - EDGE.bottom);
  return dx === 0 && dy === 0 ? null : { x: x + dx, y: y + dy, zoom };
}

/**
 * The nearest view that shows all of a box and can be read: further off if need be, nearer where nothing could be read;
 * the beginning of what is too large even so. Null if it is in view.
 */
export function viewportReading(
  box: Box,
  now: Viewport,
  view: { width: number; height: number; covered: number },
): Viewport | null {
  const room = { width: view.width - 2 * EDGE.x, height: view.height - EDGE.top - view.covered - EDGE.bottom };
  const most = now.zoom >= LEGIBLE_ZOOM ? now.zoom : READING_ZOOM;
  const zoom = Math.max(LEGIBLE_ZOOM, Math.min(room.width / box.width, room.height / box.height, most));
  if (zoom === now.zoom) return viewportShowing(box, now, view);
  const middle = { x: (view.width / 2 - now.x) / now.zoom, y: (view.height / 2 - now.y) / now.zoom };
  const nearer = { zoom, x: view.width / 2 - middle.x * zoom, y: view.height / 2 - middle.y * zoom };
  return viewportShowing(box, nearer, view) ?? nearer;
}

const shift = (start: number, length: number, from: number, to: number): number =>
  start < from ? from - start : start + length > to ? Math.max(to - (start + length), from - start) : 0;
