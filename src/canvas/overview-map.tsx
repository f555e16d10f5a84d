import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import { CARD } from '#model';
import { grown, type Box, type Scene } from '#scene';
import { showsOverviewMap } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { trackPointer, useLater } from '#ui';
import { useColours } from '#controls';
import { useFollowingView } from './use-following-view.ts';
import { useFound } from './use-found.ts';
import { usePixelRatio } from './use-pixel-ratio.ts';
import { boxOf, viewportFor } from './viewports.ts';

const SIZE = { width: 176, height: 104 } as const;

/** The overview map where it is of use, or where this person wants it. */
export function OverviewMapIfUseful({ scene }: { scene: Scene }): ReactNode {
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const zoomOfAll = viewportFor(boxOf(scene), { width, height }).zoom;
  const isShown = useSession((session) => showsOverviewMap(session, { touchpoints: scene.cards.size, zoomOfAll }));
  // Painted anew when nothing more urgent waits.
  const painted = useLater(scene);
  return isShown && <OverviewMap scene={painted} />;
}

/** The whole map in small with a frame around what is in view; click or drag to go elsewhere. */
function OverviewMap({ scene }: { scene: Scene }): ReactNode {
  const t = useText();
  const colours = useColours();
  const store = useStoreApi();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const selected = useSession((session) => session.selection.touchpoints);
  const found = useFound();
  const pixels = usePixelRatio();
  const fit = fitBox(scene);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    context.canvas.width = SIZE.width * pixels;
    context.canvas.height = SIZE.height * pixels;
    context.setTransform(fit.scale * pixels, 0, 0, fit.scale * pixels, fit.dx * pixels, fit.dy * pixels);
    for (const { index, left, right } of scene.spans) {
      context.fillStyle = index % 2 === 0 ? colours.bandOdd : colours.bandEven;
      context.fillRect(left, fit.box.y, right - left, fit.box.height);
    }
    for (const card of scene.cards.values()) {
      context.fillStyle = selected.has(card.id) ? colours.accent : found.has(card.id) ? colours.star : colours.inkMuted;
      context.fillRect(card.x, card.y, CARD.width, CARD.height);
    }
  }, [scene, colours, selected, found, pixels, fit.scale, fit.dx, fit.dy, fit.box.y, fit.box.height]);

  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { clientX, clientY } = event;
    const before = flow.getViewport();
    const goTo = (dx: number, dy: number): void => {
      const { transform, width, height } = store.getState();
      const zoom = transform[2];
      const x = (clientX + dx - box.left - fit.dx) / fit.scale;
      const y = (clientY + dy - box.top - fit.dy) / fit.scale;
      void flow.setViewport({ x: width / 2 - x * zoom, y: height / 2 - y * zoom, zoom });
    };
    goTo(0, 0);
    trackPointer(event, { onMove: goTo, onEnd: (_, isCancelled) => isCancelled && void flow.setViewport(before) });
  };
  return (
    // The keyboard has the zoom commands and walking from card to card instead.
    <div className="overview-map" role="img" aria-label={t.canvas.overviewMap} onPointerDown={press}>
      <canvas ref={canvas} style={SIZE} />
      <ViewFrame fit={fit} />
    </div>
  );
}

interface Fit {
  readonly box: Box;
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

function fitBox({ spans, bounds }: Scene): Fit {
  const right = spans.at(-1)?.right ?? 0;
  const content = bounds ?? { x: 0, y: 0, width: right, height: 400 };
  const box = grown(
    { x: 0, y: content.y, width: Math.max(right, content.x + content.width), height: content.height },
    80,
  );
  const scale = Math.min(SIZE.width / box.width, SIZE.height / box.height);
  return {
    box,
    scale,
    dx: (SIZE.width - box.width * scale) / 2 - box.x * scale,
    dy: (SIZE.height - box.height * scale) / 2 - box.y * scale,
  };
}

function ViewFrame({ fit }: { fit: Fit }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useFollowingView(({ x, y, zoom, width, height }) => {
    if (element.current === null) return;
    const scale = fit.scale / zoom;
    const { style } = element.current;
    style.transform = `translate(${fit.dx - x * scale}px, ${fit.dy - y * scale}px)`;
    style.width = `${width * scale}px`;
    style.height = `${height * scale}px`;
  });
  return <div ref={element} className="overview-view" />;
}
