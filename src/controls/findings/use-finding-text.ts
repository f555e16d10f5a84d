import { useCallback } from 'react';
import type { Finding } from '#analysis';
import { useMap, useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { foundOf } from './found.ts';

/** What a finding that was found says, in the language of the person who reads it. */
export function useFindingText(): (finding: Finding) => string {
  const text = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const { sentence } = foundOf(useOpenMap().editor);
  return useCallback(
    (finding: Finding) => sentence()?.(map, finding, { text, language }) ?? '',
    [map, text, language, sentence],
  );
}
