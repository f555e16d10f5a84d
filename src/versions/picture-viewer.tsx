import { Maximize, Minus, Plus } from 'lucide';
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useColours } from '#controls';
import { useText } from '#i18n/react';
import { paintItems, type Box, type Picture } from '#scene';
import { IconButton, useSize } from '#ui';
import { usePinch } from './use-pinch.ts';
import { useViewport } from './use-viewport.ts';

export interface PictureViewerActions {
  readonly show: (box: Box) => void;
}

interface PictureViewerProps {
  readonly picture: Picture;
  readonly label: string;
  readonly ref: Ref<PictureViewerActions>;
}

const STEP = 60;

/** A picture that can be moved and zoomed: by pointer, fingers, wheel and keys. */
export function PictureViewer({ picture, label, ref }: PictureViewerProps): ReactNode {
  const t = useText().versions;
  const colours = useColours();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(frame);
  const { viewport, showAll, show, moveBy, zoomBy } = useViewport(picture, size);
  useImperativeHandle(ref, () => ({ show }), [show]);
  usePinch(frame, { moveBy, zoomBy });

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context == null || size.width === 0) return;
    const request = requestAnimationFrame(() => {
      const pixels = viewport.scale * devicePixelRatio;
      context.canvas.width = size.width * devicePixelRatio;
      context.canvas.height = size.height * devicePixelRatio;
      context.fillStyle = colours[picture.background];
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(pixels, 0, 0, pixels, -viewport.x * pixels, -viewport.y * pixels);
      paintItems(context, picture.items, colours);
    });
    return () => cancelAnimationFrame(request);
  }, [picture, viewport, size, colours]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => moveBy(STEP, 0),
      ArrowRight: () => moveBy(-STEP, 0),
      ArrowUp: () => moveBy(0, STEP),
      ArrowDown: () => moveBy(0, -STEP),
      '+': () => zoomBy(1.25),
      ';': () => zoomBy(1.25),
      '=': () => zoomBy(1.25),
      '-': () => zoomBy(0.8),
      '0': showAll,
    };
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <div className="picture-viewer">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is moved by keys */}
      <div
        ref={frame}
        className="picture-viewer-frame"
        role="group"
        aria-roledescription={t.pictureKeys}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved by keys
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <div className="picture-viewer-zoom">
        <IconButton size="s" icon={Plus} label={t.zoomIn} onClick={() => zoomBy(1.25)} />
        <IconButton size="s" icon={Minus} label={t.zoomOut} onClick={() => zoomBy(0.8)} />
        <IconButton size="s" icon={Maximize} label={t.zoomAll} onClick={showAll} />
      </div>
    </div>
  );
}
