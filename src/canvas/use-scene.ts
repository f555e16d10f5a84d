import { useMemo, useState } from 'react';
import { browserMeasure, createSceneBuilder, type Scene } from '#scene';
import { journeysThatAre } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useLanguage } from '#i18n/react';

/** The scene of the open map as this person looks at it; an edit of what is not drawn leaves the very same. */
export function useScene(): Scene {
  const [build] = useState(() => createSceneBuilder(browserMeasure));
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  const hidden = useMemo(() => journeysThatAre('hidden', visibility), [visibility]);
  const options = useMemo(
    () => ({ language, viewpoint, activeJourney, hidden }),
    [language, viewpoint, activeJourney, hidden],
  );
  return useMap((map) => build(map, options));
}
