import { useMemo } from 'react';
import { browserMeasure, plotOf, type Experience, type Plot, type PlotRequest } from '#scene';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { useLater, type Size } from '#ui';
import type { Preview } from './experience-points.tsx';
import { useExperience } from './use-experience.ts';
import { useStageMarks } from './use-stage-marks.ts';

/** The plot of the active journey in a room of this size, as it will be when the mark that is dragged is let go; null without a journey. */
export function usePlot({ width, height }: Pick<Size, 'width' | 'height'>, preview: Preview | null): Plot | null {
  const language = useLanguage();
  const name = useText().experience.stagesShort;
  const shown = useExperience();
  const marks = useStageMarks();
  const phases = useMap((map) => map.phases);
  const mode = useSession((state) => state.experienceMode);
  const hidden = useSession((state) => state.hiddenAspects);
  const request = useMemo((): PlotRequest | null => {
    if (shown === null) return null;
    const experience = withPreview(shown.experience, preview);
    const stages = { marks, name };
    return { experience, compared: shown.compared, phases, stages, width, height, mode, language, hidden };
  }, [shown, preview, phases, marks, name, width, height, mode, language, hidden]);
  // A card is seen to change before the curves are drawn anew. What is dragged stays under the pointer.
  const later = useLater(request);
  const drawn = preview === null ? later : request;
  return useMemo(() => (drawn === null ? null : plotOf(drawn, browserMeasure)), [drawn]);
}

function withPreview(experience: Experience, preview: Preview | null): Experience {
  if (preview === null) return experience;
  const { id, aspect, score } = preview;
  return {
    ...experience,
    stops: experience.stops.map((stop) => {
      if (stop.touchpoint.id !== id) return stop;
      const known = stop.scores[aspect] ?? { spread: 0, isGuess: true, count: 1 };
      return { ...stop, scores: { ...stop.scores, [aspect]: { ...known, mean: score } } };
    }),
  };
}
