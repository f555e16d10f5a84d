import { useCallback, useState } from 'react';
import type { Point } from '#model';
import type { Box } from '#scene';

/** What of a picture is seen: its point in the frame's corner, and CSS px per unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.02;
const MOST = 3;
/** Enough to read what is shown. */
const READABLE = 0.9;

/** All of a picture in a frame. */
const whole = ({ width, height }: Room, frame: Room): Viewport => {
  const scale = Math.min(frame.width / width, frame.height / height, 1);
  return { scale, x: (width - frame.width / scale) / 2, y: (height - frame.height / scale) / 2 };
};

export interface ViewportMoves {
  readonly viewport: Viewport;
  readonly showAll: () => void;
  readonly show: (box: Box) => void;
  /** CSS px. */
  readonly moveBy: (dx: number, dy: number) => void;
  /** Around a point of the frame, its middle unless given. */
  readonly zoomBy: (factor: number, around?: Point) => void;
}

/** A part of a picture in a frame, and the ways to another part. */
export function useViewport(picture: Room, frame: Room): ViewportMoves {
  // Null is all of it, however large the frame becomes.
  const [chosen, setChosen] = useState<Viewport | null>(null);
  const viewport = chosen ?? whole(picture, frame);
  const edit = useCallback(
    (next: (before: Viewport) => Viewport) => setChosen((before) => next(before ?? whole(picture, frame))),
    [picture, frame],
  );
  return {
    viewport,
    showAll: useCallback(() => setChosen(null), []),
    show: useCallback(
      (box: Box) => {
        const scale = Math.min(READABLE, frame.width / (box.width + 80), frame.height / (box.height + 80));
        const x = box.x + box.width / 2 - frame.width / scale / 2;
        setChosen({ scale, x, y: box.y + box.height / 2 - frame.height / scale / 2 });
      },
      [frame],
    ),
    moveBy: useCallback(
      (dx, dy) => edit(({ x, y, scale }) => ({ x: x - dx / scale, y: y - dy / scale, scale })),
      [edit],
    ),
    zoomBy: useCallback(
      (factor, around = { x: frame.width / 2, y: frame.height / 2 }) =>
        edit(({ x, y, scale: before }) => {
          const scale = Math.min(MOST, Math.max(LEAST, before * factor));
          return { scale, x: x + around.x / before - around.x / scale, y: y + around.y / before - around.y / scale };
        }),
      [edit, frame],
    ),
  };
}
