import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchWords } from '#i18n';
import { FONT_FAMILY, paletteCss } from '#scene';
import { App } from './app.tsx';
import { fetchFirstPage } from './pages.tsx';
import { firstLanguage } from './preferences.ts';
import { keepTextsUnderTranslation } from './translated-page.ts';
import { startUpdates } from './updates.ts';
import './app.css';

/** Starts the program in an element of the page. */
export async function mount(root: HTMLElement): Promise<void> {
  // Before the words: what it says comes with them. What does not come is said, and asked for again, where it is shown.
  void fetchFirstPage();
  const words = fetchWords(firstLanguage());
  const style = document.createElement('style');
  style.textContent = `${paletteCss()}\n:root { --font-map: ${FONT_FAMILY}; }`;
  document.head.append(style);
  const address = new URLSearchParams(location.search);
  if (address.has('bench'))
    void import('./bench/index.ts').then(({ startBench }) => startBench(address.get('persist')));
  // What is measured is not disturbed.
  else startUpdates();
  keepTextsUnderTranslation(document.body);
  await words;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
