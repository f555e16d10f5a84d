import { useSyncExternalStore } from 'react';
import { palettes, type ColourName } from '#scene';

const themeOfPage = (): 'light' | 'dark' => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');

function subscribe(notify: () => void): () => void {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The colours of the theme in use, for painting on a canvas; SVG takes them from CSS. */
export const useColours = (): Readonly<Record<ColourName, string>> =>
  palettes[useSyncExternalStore(subscribe, themeOfPage)];
