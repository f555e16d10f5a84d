import { stageJumps } from '#analysis';
import type { StageMarks } from '#scene';
import { useMap, useSession } from '#editor/react';

const NONE: StageMarks = new Map();

/** Where the active journey's path of stages skips or relapses; without planned touchpoints where those are laid beside. */
export function useStageMarks(): StageMarks {
  const journeyId = useSession((session) => session.activeJourney);
  const isActualOnly = useSession((session) => session.comparison?.kind === 'planned');
  return useMap((map) =>
    journeyId === null ? NONE : stageJumps(map, { journeyId, ...(isActualOnly ? { status: 'actual' as const } : {}) }),
  );
}
