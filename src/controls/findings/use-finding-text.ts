import { useCallback } from 'react';
import type { Finding } from '#analysis';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { findingSentence } from '#speech';

/** What a finding says, in the language of the person who reads it. */
export function useFindingText(): (finding: Finding) => string {
  const text = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  return useCallback((finding: Finding) => findingSentence(map, finding, { text, language }), [map, text, language]);
}
