import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { CARD, type Id } from '#model';
import {
  browserMeasure,
  byDrawing,
  cardItemsAt,
  linkItemsAt,
  linkLook,
  overlaps,
  paintItems,
  type Box,
  type Level,
  type Scene,
} from '#scene';
import { useSession } from '#editor/react';
import { useColours } from '#controls';
import { usePixelRatio } from './use-pixel-ratio.ts';

interface FarLayerProps {
  scene: Scene;
  level: Level;
  activeJourney: Id | null;
  dimmedJourneys: ReadonlySet<Id>;
  dimmed: ReadonlySet<Id>;
  found: ReadonlySet<Id>;
}

/**
 * A map with many cards seen from afar, painted on one canvas: thousands of elements would make every
 * step of zooming or panning take a tenth of a second. What points at them is in `gestures/use-far-pointing`.
 */
export function FarLayer({ scene, level, activeJourney, dimmedJourneys, dimmed, found }: FarLayerProps): ReactNode {
  const store = useStoreApi();
  const selected = useSession((state) => state.selection.touchpoints);
  const colours = useColours();
  const pixels = usePixelRatio();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const context = canvas.current?.getContext('2d');
      if (context == null) return;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      sizeTo(context.canvas, width * pixels, height * pixels);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(zoom * pixels, 0, 0, zoom * pixels, x * pixels, y * pixels);
      const view: Box = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const links = [...scene.links.values()].filter(({ box }) => overlaps(box, view));
      for (const link of links.sort(byDrawing(activeJourney))) {
        const { rank, opacity } = linkLook(link.journeyId, { activeJourney, dimmed: dimmedJourneys });
        context.globalAlpha = opacity;
        paintItems(context, linkItemsAt(link, level, rank), colours);
      }
      for (const card of scene.cards.values()) {
        if (!overlaps(card, view)) continue;
        context.save();
        context.globalAlpha = dimmed.has(card.id) ? 0.4 : 1;
        context.translate(card.x, card.y);
        paintItems(context, cardItemsAt(card, level, browserMeasure), colours);
        if (selected.has(card.id) || found.has(card.id)) {
          context.strokeStyle = selected.has(card.id) ? colours.selection : colours.star;
          context.lineWidth = 3 / zoom;
          context.setLineDash([]);
          context.strokeRect(-4, -4, CARD.width + 8, CARD.height + 8);
        }
        context.restore();
      }
    };
    const request = (): void => {
      frame ||= requestAnimationFrame(draw);
    };
    request();
    const unsubscribe = store.subscribe(request);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store, scene, level, activeJourney, dimmedJourneys, dimmed, found, selected, colours, pixels]);

  return <canvas ref={canvas} className="far-layer" aria-hidden="true" />;
}

function sizeTo(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== Math.round(width)) canvas.width = Math.round(width);
  if (canvas.height !== Math.round(height)) canvas.height = Math.round(height);
}
