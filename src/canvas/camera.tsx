import { useOnViewportChange, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { Id } from '#model';
import { annotatedBox, boxAround, type Box, type Scene } from '#scene';
import type { Camera, Viewport } from '#editor';
import { useOpenMap, useSession } from '#editor/react';
import { usePointerOver } from './gestures/use-pointer-over.ts';
import {
  LEAST_ZOOM,
  boxOf,
  firstView,
  isInSight,
  viewportAround,
  viewportFor,
  viewportReading,
  viewportShowing,
} from './viewports.ts';

/** Height of the find bar, which lies over the canvas. */
const FIND_BAR = 88;

/** As much of a phase as its name needs, map units. */
const widthInView = ({ left, right }: Scene['spans'][number], zoom: number): number =>
  Math.min(right - left, PHASE_NAME / zoom);

/** CSS px. */
const PHASE_NAME = 200;

type FirstView = (view: Viewport, size: { width: number; height: number }) => Viewport;

const asItIs: FirstView = (view) => view;

/**
 * Puts the canvas into `OpenMap.view`, its camera into `OpenMap.camera`, and where it looks into the session. Stands after
 * React Flow, whose first effects have measured the room then.
 */
export function CameraBinding({ frame, scene }: { frame: RefObject<HTMLElement | null>; scene: Scene }): ReactNode {
  const openMap = useOpenMap();
  const flow = useReactFlow();
  const store = useStoreApi();
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);
  const isPlaced = useRef(false);
  /** The first view, where one was asked for before there was any, made of the one that there would be. */
  const wanted = useRef<FirstView>(asItIs);
  /** The card that is to be in the first view. */
  const shown = useRef<Id | null>(null);
  /** The cards that were brought into view last. */
  const revealed = useRef<readonly Id[]>([]);
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
    const show = (boxOfIt: () => Box | null | undefined, viewOf = viewportShowing): void => {
      // One frame later, since a card just added is not in the scene yet.
      requestAnimationFrame(() => {
        const box = boxOfIt();
        const { width, height } = store.getState();
        const covered = openMap.session.getState().find.isOpen ? FIND_BAR : 0;
        const next = box == null ? null : viewOf(box, flow.getViewport(), { width, height, covered });
        if (next !== null) void flow.setViewport(next, { duration: duration() });
      });
    };
    const camera: Camera = {
      fit: (ids) =>
        void flow.setViewport(viewportFor(boxOf(latest.current, ids), store.getState()), { duration: duration() }),
      jump: (to) => {
        const view: FirstView = (_, size) => (to === 'all' ? viewportFor(boxOf(latest.current), size) : to);
        if (isPlaced.current) void flow.setViewport(view(flow.getViewport(), store.getState()));
        else wanted.current = view;
      },
      zoomOfAll: () => viewportFor(boxOf(latest.current), store.getState()).zoom,
      viewport: () => (isPlaced.current ? flow.getViewport() : null),
      zoomBy: (factor) => zoomTo((performance.now() < target.until ? target.zoom : flow.getZoom()) * factor),
      zoomTo,
      centre: (at) => {
        const view: FirstView = ({ zoom }, size) => viewportAround(at, zoom, size);
        if (isPlaced.current)
          void flow.setViewport(view(flow.getViewport(), store.getState()), { duration: duration() });
        else wanted.current = view;
      },
      revealTarget: (target) =>
        show(() => {
          const span =
            target.kind === 'phase' ? latest.current.spans.find(({ phase }) => phase.id === target.id) : undefined;
          return span === undefined
            ? annotatedBox(latest.current, target)
            : { x: span.left, y: middleOf().y, width: widthInView(span, flow.getZoom()), height: 0 };
        }),
      middle: middleOf,
      pointer: () => {
        const at = pointer.current;
        return at === null ? null : flow.screenToFlowPosition(at);
      },
    };
    const leave = [
      openMap.view.attach({
        reveal: (id, others = []) => {
          if (!isPlaced.current) shown.current = id;
          revealed.current = [id, ...others];
          const boxOfThem = (): Box | null =>
            boxAround([id, ...others].flatMap((each) => latest.current.cards.get(each) ?? []));
          show(boxOfThem, others.length === 0 ? viewportShowing : viewportReading);
        },
        takeFocus: () => frame.current?.focus({ preventScroll: true }),
      }),
      openMap.camera.attach(camera),
    ];
    return () => leave.forEach((step) => step());
  }, [openMap, flow, store, frame, pointer]);

  // With the first effects, before anything is rendered in the room: no card is made for a view that nobody sees.
  const isReady = useStore(({ width, height }) => width > 0 && height > 0);
  useEffect(() => {
    const { width, height } = store.getState();
    if (isPlaced.current || width === 0 || height === 0) return;
    isPlaced.current = true;
    const size = { width, height };
    const saved = openMap.session.getState().viewport;
    const all = boxOf(latest.current);
    // A view in which nothing of the map is seen helps nobody find it again.
    const view = saved !== null && isInSight(all, saved, size) ? saved : firstView(all, size);
    const card = shown.current === null ? undefined : latest.current.cards.get(shown.current);
    const first = wanted.current(view, size);
    void flow.setViewport((card && viewportShowing(card, first, { ...size, covered: 0 })) ?? first);
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

  // A panel that opens beside it does not cover what it speaks of.
  const widthBefore = useRef(width);
  useEffect(() => {
    const isNarrower = width < widthBefore.current;
    widthBefore.current = width;
    const { touchpoints } = openMap.session.getState().selection;
    const [first, ...others] = touchpoints;
    const isRevealed =
      touchpoints.size === revealed.current.length && revealed.current.every((id) => touchpoints.has(id));
    if (isNarrower && isPlaced.current && first !== undefined && (others.length === 0 || isRevealed))
      openMap.view.current?.reveal(first, others);
  }, [width, openMap]);

  useOnViewportChange({ onEnd: (viewport) => openMap.session.setState({ viewport }) });
  return null;
}
