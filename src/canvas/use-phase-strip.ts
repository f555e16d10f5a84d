import { useRef, type RefObject } from 'react';
import type { Scene } from '#scene';
import { useFollowingView } from './use-following-view.ts';

/** The element whose children stand at the phases, in their order: it moves with the map as a whole, they are laid out anew only by a zoom. */
export function usePhaseStrip(spans: Scene['spans']): RefObject<HTMLDivElement | null> {
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
      // How far the beginning is out of view to the left, for what is read there and stays in view; only one phase is cut so.
      place.style.setProperty('--stick', `${Math.min(Math.max(0, -left - x), width)}px`);
    }
  });
  return strip;
}
