import { useSyncExternalStore } from 'react';
import type { Findings } from '#analysis';
import { useOpenMap } from '#editor/react';
import { foundOf } from './found.ts';

/**
 * What deserves attention on the open map, as it was found last; null until then. Who looks for it is
 * `FindingsFinder` of the view, which comes late since it reads with all rules.
 */
export function useFindings(): Findings | null {
  const { subscribe, current } = foundOf(useOpenMap().editor);
  return useSyncExternalStore(subscribe, current);
}
