import { useRef, useState, type PointerEvent } from 'react';
import { whenPressIsLost } from './lost-press.ts';
import { snap, type SliderRange } from './slider-value.ts';

interface SliderDrag {
  readonly range: SliderRange;
  readonly disabled: boolean;
  readonly onPreview: ((value: number) => void) | undefined;
  readonly onDrop: (value: number) => void;
}

/** Following the pointer along a track; nothing is decided until it lets go. */
export const useSliderDrag = ({ range, disabled, onPreview, onDrop }: SliderDrag) => {
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const held = useRef(new AbortController());

  const follow = (event: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = (event.clientX - box.left) / box.width;
    const next = snap(range.min + share * (range.max - range.min), range);
    if (next === dragged) return;
    setDragged(next);
    onPreview?.(next);
  };

  const end = (): void => {
    held.current.abort();
    setDragged(null);
  };

  return {
    track,
    dragged,
    cancel: end,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (disabled || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = new AbortController();
        whenPressIsLost({ pointerId: event.pointerId, signal: held.current.signal }, end);
        follow(event);
      },
      onPointerMove: (event: PointerEvent): void => {
        if (dragged !== null) follow(event);
      },
      onPointerUp: (): void => {
        if (dragged !== null) onDrop(dragged);
        end();
      },
    },
  };
};
