import { useRef, useState, type PointerEvent } from 'react';
import { isReleased } from './lost-press.ts';
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

  const follow = (event: PointerEvent): void => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const share = (event.clientX - box.left) / box.width;
    const next = snap(range.min + share * (range.max - range.min), range);
    if (next === dragged) return;
    setDragged(next);
    onPreview?.(next);
  };

  return {
    track,
    dragged,
    cancel: () => setDragged(null),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (disabled || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      },
      onPointerMove: (event: PointerEvent): void => {
        if (isReleased(event)) setDragged(null);
        else if (dragged !== null) follow(event);
      },
      onPointerUp: (): void => {
        if (dragged !== null) onDrop(dragged);
        setDragged(null);
      },
      onPointerCancel: (): void => setDragged(null),
    },
  };
};
