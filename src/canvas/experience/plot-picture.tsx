import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import { paintItems, type Plot } from '#scene';
import { useColours } from '#controls';
import { usePixelRatio } from '../use-pixel-ratio.ts';

/** The curves as they are drawn everywhere, painted when they change; what answers to the pointer lies over them. */
export const PlotPicture = memo(function PlotPicture({ plot: { items, frame } }: { plot: Plot }): ReactNode {
  const { width, height } = frame;
  const canvas = useRef<HTMLCanvasElement>(null);
  const colours = useColours();
  const pixels = usePixelRatio();
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null) return;
    context.canvas.width = Math.round(width * pixels);
    context.canvas.height = Math.round(height * pixels);
    context.scale(pixels, pixels);
    paintItems(context, items, colours);
  }, [items, width, height, colours, pixels]);
  return <canvas ref={canvas} className="experience-plot" style={{ width, height }} aria-hidden="true" />;
});
