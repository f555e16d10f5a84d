import { useMemo, useState } from 'react';
import { createExperienceKeeper, type Experience, type ExperienceOptions } from '#scene';
import type { Comparison } from '#editor';
import { useMap, useSession } from '#editor/react';

export interface ShownExperience {
  readonly experience: Experience;
  /** What it is laid beside, drawn faintly. */
  readonly compared: Experience | null;
}

/** The active journey as the viewpoint in use sees it, and what it is compared with; null without a journey. */
export function useExperience(): ShownExperience | null {
  const [keep] = useState(createExperienceKeeper);
  const [keepCompared] = useState(createExperienceKeeper);
  const journey = useSession((session) => session.activeJourney);
  const viewpoint = useSession((session) => session.viewpoint);
  const comparison = useSession((session) => session.comparison);
  const shown: ExperienceOptions | null =
    journey === null ? null : { journey, viewpoint, actualOnly: comparison?.kind === 'planned' };
  const experience = useMap((map) => (shown === null ? null : keep(map, shown)));
  const compared = useMap((map) =>
    shown === null || comparison === null ? null : keepCompared(map, { ...shown, ...otherThan(comparison) }),
  );
  return useMemo(() => (experience === null ? null : { experience, compared }), [experience, compared]);
}

function otherThan(comparison: Comparison): Partial<ExperienceOptions> {
  switch (comparison.kind) {
    case 'journey':
      return { journey: comparison.id };
    case 'viewpoint':
      return { viewpoint: comparison.viewpoint };
    case 'planned':
      return { actualOnly: false };
  }
}
