import { StrictMode, type ReactElement } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';
import { paletteCss, type Theme } from '#scene';
import { ToastProvider } from '#ui';

interface ShowOptions {
  readonly theme?: Theme;
  readonly language?: 'ja' | 'en';
}

/** Renders widgets as the app does: colours, theme and language on the root, providers around. */
export const show = (
  ui: ReactElement,
  { theme = 'light', language = 'en' }: ShowOptions = {},
): Promise<RenderResult> => {
  const root = document.documentElement;
  root.lang = language;
  root.dataset['theme'] = theme;
  addPalette();
  return render(inProviders(ui));
};

export const inProviders = (ui: ReactElement): ReactElement => (
  <StrictMode>
    <ToastProvider dismissLabel="Dismiss">{ui}</ToastProvider>
  </StrictMode>
);

const addPalette = (): void => {
  if (document.getElementById('palette') !== null) return;
  const style = document.createElement('style');
  style.id = 'palette';
  style.textContent = paletteCss();
  document.head.append(style);
};
