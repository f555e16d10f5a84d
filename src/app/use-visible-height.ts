import { useEffect } from 'react';

/**
 * Gives the stylesheet `--visible-height`: what an on-screen keyboard leaves of the page. Browsers that shrink the
 * page themselves agree with it; Safari lays its keyboard over the page.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (view === null) return;
    const { style } = document.documentElement;
    const measure = (): void => {
      // Zoomed in by pinching beside the canvas, less is visible, but nothing covers it.
      const height = Math.round(view.height * view.scale);
      if (height < window.innerHeight - 1) style.setProperty('--visible-height', `${height}px`);
      else style.removeProperty('--visible-height');
    };
    measure();
    view.addEventListener('resize', measure);
    return () => {
      view.removeEventListener('resize', measure);
      style.removeProperty('--visible-height');
    };
  }, []);
}
