import { useMemo, useState } from 'react';
import type { Id, Point } from '#model';
import { browserMeasure, createSceneBuilder, type Scene } from '#scene';
import { journeysThatAre } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useLanguage } from '#i18n/react';

/** The scene of the open map as this person looks at it; `corners` are where cards are being dragged. */
export function useScene(corners: ReadonlyMap<Id, Point> | undefined): Scene {
  const [build] = useState(() => createSceneBuilder(browserMeasure));
  const map = useMap((whole) => whole);
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const visibility = useSession((session) => session.visibility);
  const hidden = useMemo(() => journeysThatAre('hidden', visibility), [visibility]);
  return useMemo(() => build(map, { language, viewpoint, hidden }, corners), [build, map, language, viewpoint, hidden, corners]);
}
