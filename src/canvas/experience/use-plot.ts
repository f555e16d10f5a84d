import { useMemo, useState } from 'react';
import { isSame } from '#model';
import { browserMeasure, createPlotKeeper, type Experience, type Plot } from '#scene';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { useLater, type Size } from '#ui';
import type { Preview } from './experience-points.tsx';
import { useExperience, type ShownExperience } from './use-experience.ts';
import { useStageMarks } from './use-stage-marks.ts';

/** The plot of the active journey in a room of this size, as it will be when the mark that is dragged is let go; null without a journey or room. */
export function usePlot({ width, height }: Pick<Size, 'width' | 'height'>, preview: Preview | null): Plot | null {
  const [keep] = useState(createPlotKeeper);
  const language = useLanguage();
  const name = useText().experience.stagesShort;
  const shown = useExperience();
  const marks = useStageMarks();
  const phases = useMap((map) => map.phases);
  const mode = useSession((state) => state.experienceMode);
  const hidden = useSession((state) => state.hiddenAspects);
  const later = useLater(shown);
  // A card is seen to change before its words do on the curves; what is rated, dragged or chosen is drawn at once.
  const drawn = later !== null && shown !== null && isSameCourse(later, shown) ? later : shown;
  return useMemo(() => {
    if (drawn === null || width === 0) return null;
    const experience = withPreview(drawn.experience, preview);
    const request = { experience, compared: drawn.compared, phases, stages: { marks, name } };
    return keep({ ...request, width, height, mode, language, hidden }, browserMeasure);
  }, [keep, drawn, preview, phases, marks, name, width, height, mode, language, hidden]);
}

/** Whether two experiences differ in nothing but words. */
const isSameCourse = (a: ShownExperience, b: ShownExperience): boolean =>
  hasSameStops(a.experience, b.experience) &&
  (a.compared === b.compared || (a.compared !== null && b.compared !== null && hasSameStops(a.compared, b.compared)));

const hasSameStops = (a: Experience, b: Experience): boolean =>
  a.journey === b.journey &&
  a.stops.length === b.stops.length &&
  a.stops.every((stop, index) => {
    const other = b.stops[index]!;
    return (
      stop === other ||
      (stop.touchpoint.id === other.touchpoint.id && stop.number === other.number && isSame(stop.scores, other.scores))
    );
  });

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
