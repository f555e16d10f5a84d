import { useMemo } from 'react';
import { threadsByTarget } from '#model';
import { canvasFilter, isShown } from '#editor';
import { useMap, useSession } from '#editor/react';

/** How many threads are shown on each thing, by `targetKey`; things without any are left out. */
export function useThreadCounts(): ReadonlyMap<string, number> {
  const threads = useMap(threadsByTarget);
  const annotating = useSession((session) => session.annotating);
  const isPanelOpen = useSession((session) => session.isRightOpen);
  const filter = canvasFilter(annotating, isPanelOpen);
  return useMemo(() => {
    const counts = [...threads].map(
      ([key, group]) => [key, group.filter((thread) => isShown(thread, filter)).length] as const,
    );
    return new Map(counts.filter(([, count]) => count > 0));
  }, [threads, filter]);
}
