import { useMemo } from 'react';
import { threadsByTarget, type Id } from '#model';
import { canvasFilter, isShown } from '#editor';
import { useMap, useSession } from '#editor/react';

/** How many threads are shown on each thing; things without any are left out. */
export interface ThreadCounts {
  /** By `targetKey`. */
  readonly byTarget: ReadonlyMap<string, number>;
  readonly byTouchpoint: ReadonlyMap<Id, number>;
}

/** What is shown of the annotations at present. */
export function useThreadCounts(): ThreadCounts {
  const threads = useMap(threadsByTarget);
  const annotating = useSession((session) => session.annotating);
  const isPanelOpen = useSession((session) => session.isRightOpen);
  const filter = canvasFilter(annotating, isPanelOpen);
  return useMemo(() => {
    const byTarget = new Map<string, number>();
    const byTouchpoint = new Map<Id, number>();
    for (const [key, group] of threads) {
      const count = group.filter((thread) => isShown(thread, filter)).length;
      if (count === 0) continue;
      byTarget.set(key, count);
      const { target } = group[0]!.root;
      if (target.kind === 'touchpoint') byTouchpoint.set(target.id, count);
    }
    return { byTarget, byTouchpoint };
  }, [threads, filter]);
}
