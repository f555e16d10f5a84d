import type { Id } from '#model';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { describeTouchpoint } from '#speech';

/** What a screen reader says of a card. */
export function useCardLabel(id: Id): string {
  const text = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  return useMap((map) => describeTouchpoint(map, id, { text, language, viewpoint }));
}
