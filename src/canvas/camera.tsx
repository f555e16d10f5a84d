import { useOnViewportChange, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Id, Point } from '#model';
import { annotatedBox, boxAround, grown, type Box, type Scene } from '#scene';
import type { Camera, Viewport } from '#editor';
import { useOpenMap, useSession } from '#editor/react';
import { usePointerOver } from './gestures/use-pointer-over.ts';

/** Room left of and above a card that is brought into view, CSS px; the phase heads take the upper edge. */
const EDGE = { x: 48, top: 72, bottom: 48 } as const;
/** Room left around what is fitted, CSS px: each pixel counts, for it is what limits the size of the text. */
const FIT = { x: 16, top: 52, bottom: 28 } as const;
/** Height of the find bar, which lies over the canvas. */
const FIND_BAR = 88;
/** Fitting never enlarges beyond this. */
const MOST_ZOOM = 1;
const LEAST_ZOOM = 0.02;
/** Below this a map just opened could not be read; its beginning is shown instead of all of it. */
const LEGIBLE_ZOOM = 0.36;
/** A card that one was led to is shown at least as large as this. */
const READING_ZOOM = 0.6;

/** Puts the canvas into `OpenMap.view`, its camera into `OpenMap.camera`, and where it looks into the session. */
export function CameraBinding({ frame, scene }: { frame: RefObject<HTMLElement | null>; scene: Scene }): ReactNode {
  const openMap = useOpenMap();
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);
  const isReady = useStore(({ width, height }) => width > 0 && height > 0);
  const isPlaced = useRef(false);
  /** What is to be in the middle of the first view. */
  const wanted = useRef<Point | null>(null);
  /** The card that is to be in the first view. */
  const shown = useRef<Id | null>(null);
  const pointer = usePointerOver(frame);

  useEffect(() => {
    const duration = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200);
    const middleOf = (): { x: number; y: number } => {
      const { width, height, domNode } = store.getState();
      const box = domNode?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return flow.screenToFlowPosition({ x: box.left + width / 2, y: box.top + height / 2 });
    };
    // Presses that come while the view still moves count from where it is going to.
    let target = { zoom: 0, until: 0 };
    const zoomTo = (zoom: number): void => {
      target = { zoom: Math.max(LEAST_ZOOM, Math.min(zoom, 3)), until: performance.now() + duration() + 50 };
      void flow.zoomTo(target.zoom, { duration: duration() });
    };
    const show = (boxOfIt: () => Box | null | undefined): void => {
      // One frame later, since a card just added is not in the scene yet.
      requestAnimationFrame(() => {
        const box = boxOfIt();
        const { width, height } = store.getState();
        const covered = openMap.session.getState().find.isOpen ? FIND_BAR : 0;
        const next = box == null ? null : viewportShowing(box, flow.getViewport(), { width, height, covered });
        if (next !== null) void flow.setViewport(next, { duration: duration() });
      });
    };
    const camera: Camera = {
      fit: (ids) =>
        void flow.setViewport(viewportFor(boxOf(latest.current, ids), store.getState()), { duration: duration() }),
      jump: (to) => void flow.setViewport(to === 'all' ? viewportFor(boxOf(latest.current), store.getState()) : to),
      viewport: () => (isPlaced.current ? flow.getViewport() : null),
      zoomBy: (factor) => zoomTo((performance.now() < target.until ? target.zoom : flow.getZoom()) * factor),
      zoomTo,
      centre: (at) => {
        if (isPlaced.current)
          void flow.setViewport(viewportAround(at, flow.getZoom(), store.getState()), { duration: duration() });
        else wanted.current = at;
      },
      revealTarget: (target) =>
        show(() => {
          const span =
            target.kind === 'phase' ? latest.current.spans.find(({ phase }) => phase.id === target.id) : undefined;
          return span === undefined
            ? annotatedBox(latest.current, target)
            : { x: span.left, y: middleOf().y, width: 40 / flow.getZoom(), height: 0 };
        }),
      middle: middleOf,
      pointer: () => {
        const at = pointer.current;
        return at === null ? null : flow.screenToFlowPosition(at);
      },
    };
    const leave = [
      openMap.view.attach({
        reveal: (id) => {
          if (!isPlaced.current) shown.current = id;
          show(() => latest.current.cards.get(id));
        },
        takeFocus: () => frame.current?.focus({ preventScroll: true }),
      }),
      openMap.camera.attach(camera),
    ];
    return () => leave.forEach((step) => step());
  }, [openMap, flow, store, frame, pointer]);

  useEffect(() => {
    if (!isReady || isPlaced.current) return;
    isPlaced.current = true;
    const saved = openMap.session.getState().viewport;
    const view = saved ?? firstView(boxOf(latest.current), store.getState());
    const size = store.getState();
    const card = shown.current === null ? undefined : latest.current.cards.get(shown.current);
    const first = wanted.current === null ? view : viewportAround(wanted.current, view.zoom, size);
    const { width, height } = size;
    void flow.setViewport((card && viewportShowing(card, first, { width, height, covered: 0 })) ?? first);
  }, [isReady, openMap, flow, store]);

  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isFullScreen = useSession((session) => session.isFullScreen);
  const before = useRef<Viewport | null>(null);
  // On the whole screen all of the map is shown; afterwards the view is as it was.
  useEffect(() => {
    if (!isPlaced.current) return;
    if (isFullScreen) {
      before.current ??= flow.getViewport();
      void flow.setViewport(viewportFor(boxOf(latest.current), { width, height }));
    } else if (before.current !== null) {
      void flow.setViewport(before.current);
      before.current = null;
    }
  }, [isFullScreen, width, height, flow]);

  useOnViewportChange({ onEnd: (viewport) => openMap.session.setState({ viewport }) });
  return null;
}

/** The box of these cards, or of the whole map with its phases. */
function boxOf(scene: Scene, ids?: Iterable<Id>): Box {
  if (ids !== undefined) {
    const cards = [...ids].flatMap((id) => scene.cards.get(id) ?? []);
    const box = boxAround(cards);
    if (box !== null) return grown(box, 24);
  }
  const width = scene.spans.at(-1)?.right ?? 0;
  const content = scene.bounds ?? { x: 0, y: 0, width, height: 400 };
  return boxAround([content, { x: 0, y: content.y, width, height: content.height }]) ?? content;
}

function viewportFor(box: Box, view: { width: number; height: number }): Viewport {
  const room = { width: view.width - 2 * FIT.x, height: view.height - FIT.top - FIT.bottom };
  const zoom = Math.max(LEAST_ZOOM, Math.min(room.width / box.width, room.height / box.height, MOST_ZOOM));
  return {
    zoom,
    x: view.width / 2 - (box.x + box.width / 2) * zoom,
    y: FIT.top + room.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

function viewportAround(at: Point, before: number, { width, height }: { width: number; height: number }): Viewport {
  const zoom = Math.max(before, READING_ZOOM);
  return { zoom, x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom };
}

function firstView(box: Box, view: { width: number; height: number }): Viewport {
  const all = viewportFor(box, view);
  if (all.zoom >= LEGIBLE_ZOOM) return all;
  const zoom = 0.6;
  return { zoom, x: 16 - box.x * zoom, y: EDGE.top - box.y * zoom };
}

/** The nearest view that shows the card; null if it is in view. */
function viewportShowing(
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

const shift = (start: number, length: number, from: number, to: number): number =>
  start < from ? from - start : start + length > to ? Math.max(to - (start + length), from - start) : 0;
