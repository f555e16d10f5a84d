import { useSyncExternalStore } from 'react';

/** Pixels of the screen per CSS px: changes when the window goes to another screen, or the page is zoomed. */
export const usePixelRatio = (): number => useSyncExternalStore(subscribe, () => devicePixelRatio);

function subscribe(onChange: () => void): () => void {
  const stop = new AbortController();
  // A query asks for one density; after each change it has to ask for the new one.
  const watch = (): void => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        onChange();
        watch();
      },
      { once: true, signal: stop.signal },
    );
  };
  watch();
  // Not every browser tells of each zoom of the page by the query.
  window.addEventListener('resize', onChange, { signal: stop.signal });
  return () => stop.abort();
}
