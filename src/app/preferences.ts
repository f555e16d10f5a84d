import { useCallback, useEffect, useState } from 'react';
import { fetchWords, isLanguage, pickLanguage, type Language } from '#i18n';
import type { Preferences, ThemeChoice } from '#controls';

const LANGUAGE_KEY = 'tabiji.language';
const THEME_KEY = 'tabiji.theme';

/**
 * Language and theme: chosen before on this device, else what the address (`?lang=`), the browser or the device say.
 * The words of `firstLanguage` are here; those of another come when it is chosen.
 */
export function usePreferences(): Preferences {
  const [language, setLanguageState] = useState(firstLanguage);
  const [theme, setThemeState] = useState<ThemeChoice>(() => {
    const saved = read(THEME_KEY);
    return saved === 'light' || saved === 'dark' ? saved : 'system';
  });

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const device = matchMedia('(prefers-color-scheme: dark)');
    const show = (): void => {
      const isDark = theme === 'dark' || (theme === 'system' && device.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    show();
    device.addEventListener('change', show);
    return () => device.removeEventListener('change', show);
  }, [theme]);

  return {
    language,
    theme,
    setLanguage: useCallback(async (next) => {
      try {
        await fetchWords(next);
      } catch {
        return false;
      }
      write(LANGUAGE_KEY, next);
      dropLanguageFromAddress();
      setLanguageState(next);
      return true;
    }, []),
    setTheme: useCallback((next) => {
      write(THEME_KEY, next);
      setThemeState(next);
    }, []),
  };
}

/** The language that the program starts in. */
export function firstLanguage(): Language {
  const wished = languageInAddress();
  if (isLanguage(wished)) return wished;
  return pickLanguage([read(LANGUAGE_KEY), ...navigator.languages]);
}

const languageInAddress = (): string | null =>
  new URLSearchParams(location.search).get('lang') ??
  new URLSearchParams(location.hash.split('?')[1] ?? '').get('lang');

// A choice made by hand outlives the address, also after a reload.
function dropLanguageFromAddress(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  history.replaceState(history.state, '', address);
}

// A browser that blocks site data throws; the choice then lasts as long as the page.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // See above: nothing else depends on it.
  }
}
