import { useRef, type RefObject } from 'react';
import type { Scene } from '#scene';
import { useFollowingView } from './use-following-view.ts';

/** Told of each place, how far its beginning is out of view to the left, CSS px; only one phase is cut so. */
export type OnCut = (place: HTMLElement, hidden: number) => void;

/** The element whose children stand at the phases, in their order: it moves with the map as a whole, they are laid out anew only by a zoom. */
export function usePhaseStrip(spans: Scene['spans'], onCut?: OnCut): RefObject<HTMLDivElement | null> {
  const strip = useRef<HTMLDivElement>(null);
  useFollowingView(({ x, zoom }) => {
    if (strip.current === null) return;
    strip.current.style.transform = `translateX(${x}px)`;
    for (const [index, place] of [...strip.current.children].entries()) {
      const span = spans[index];
      if (span === undefined || !(place instanceof HTMLElement)) continue;
      const [left, width] = [span.left * zoom, (span.right - span.left) * zoom];
      place.style.left = `${left}px`;
      place.style.width = `${width}px`;
      onCut?.(place, Math.min(Math.max(0, -left - x), width));
    }
  });
  return strip;
}
