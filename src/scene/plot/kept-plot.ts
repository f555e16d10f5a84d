import { isSame, type Touchpoint } from '#model';
import type { Experience, ExperienceStop as Stop } from '../experience.ts';
import type { TextMeasure } from '../text.ts';
import { plotOf, type Plot, type PlotRequest } from './plot.ts';

/**
 * Draws plots as an experience changes. Where no touchpoint is named, other words on one leave all that is drawn the
 * very same, and only who asks for a column is given them.
 */
export function createPlotKeeper(): (request: PlotRequest, measure: TextMeasure) => Plot {
  let last: { readonly request: PlotRequest; readonly plot: Plot } | null = null;
  return (request, measure) => {
    const plot =
      last !== null && last.plot.frame.density === 'phases' && isDrawnAlike(last.request, request)
        ? withTouchpoints(last.plot, request.experience)
        : plotOf(request, measure);
    last = { request, plot };
    return plot;
  };
}

/** Whether two plots without names differ at most in the words of touchpoints. */
const isDrawnAlike = (a: PlotRequest, b: PlotRequest): boolean =>
  a.compared === null &&
  b.compared === null &&
  a.phases === b.phases &&
  a.width === b.width &&
  a.height === b.height &&
  a.mode === b.mode &&
  a.language === b.language &&
  a.hidden === b.hidden &&
  a.stages?.marks === b.stages?.marks &&
  a.stages?.name === b.stages?.name &&
  a.experience.journey === b.experience.journey &&
  a.experience.stops.length === b.experience.stops.length &&
  a.experience.stops.every((stop, index) => standsAlike(stop, b.experience.stops[index]!));

const DRAWN = ['id', 'phaseId', 'stage', 'moment'] as const;

const standsAlike = (a: Stop, b: Stop): boolean =>
  a === b ||
  (a.number === b.number &&
    isSameScores(a.scores, b.scores) &&
    DRAWN.every((field) => a.touchpoint[field] === b.touchpoint[field]));

const isSameScores = (a: Stop['scores'], b: Stop['scores']): boolean =>
  a === b || (Object.keys(a) as (keyof Stop['scores'])[]).every((aspect) => isSame(a[aspect], b[aspect]));

function withTouchpoints(plot: Plot, { stops }: Experience): Plot {
  const columns = plot.columns.slice();
  const now = new Map<Touchpoint, Touchpoint>();
  for (const [index, column] of plot.columns.entries()) {
    const { touchpoint } = stops[index]!;
    if (column.touchpoint === touchpoint) continue;
    columns[index] = { ...column, touchpoint };
    now.set(column.touchpoint, touchpoint);
  }
  if (now.size === 0) return plot;
  const marks = plot.marks.map((mark) => {
    const touchpoint = now.get(mark.touchpoint);
    return touchpoint === undefined ? mark : { ...mark, touchpoint };
  });
  return { ...plot, columns, marks };
}
