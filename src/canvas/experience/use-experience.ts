import { useMemo } from 'react';
import { experienceOf, type Experience, type ExperienceOptions } from '#scene';
import type { Comparison } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useSceneOnCanvas } from '../scene-context.ts';

export interface ShownExperience {
  readonly experience: Experience;
  /** What it is laid beside, drawn faintly. */
  readonly compared: Experience | null;
}

/** The active journey as the viewpoint in use sees it, and what it is compared with; null without a journey. */
export function useExperience(): ShownExperience | null {
  const { cards } = useSceneOnCanvas();
  const map = useMap((whole) => whole);
  const journey = useSession((session) => session.activeJourney);
  const viewpoint = useSession((session) => session.viewpoint);
  const comparison = useSession((session) => session.comparison);
  return useMemo(() => {
    if (journey === null) return null;
    const shown: ExperienceOptions = { journey, viewpoint, actualOnly: comparison?.kind === 'planned' };
    return {
      experience: experienceOf(map, cards, shown),
      compared: comparison === null ? null : experienceOf(map, cards, { ...shown, ...otherThan(comparison) }),
    };
  }, [map, cards, journey, viewpoint, comparison]);
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
