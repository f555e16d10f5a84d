import { createContext, useContext, useMemo } from 'react';
import type { Language } from './language.ts';
import { textIn, type Text } from './text.ts';

/** The language in use; `app` provides it. */
export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The messages in the language in use: `const t = useText()` … `t.common.cancel`. */
export function useText(): Text {
  const language = useLanguage();
  return useMemo(() => textIn(language), [language]);
}
