import { isSame, type Touchpoint } from '#model';
import type { Experience, ExperienceStop as Stop } from '../experience.ts';
import type { TextMeasure } from '../text.ts';
import type { PlotFrame } from './frame.ts';
import { plotOf, type Plot, type PlotRequest } from './plot.ts';

/**
 * Draws plots as an experience changes. What is not drawn of a touchpoint leaves all the pictures the very same, and only
 * who asks for a column is given it.
 */
export function createPlotKeeper(): (request: PlotRequest, measure: TextMeasure) => Plot {
  let last: { readonly request: PlotRequest; readonly plot: Plot } | null = null;
  return (request, measure) => {
    const plot =
      last !== null && isDrawnAlike(last.request, request, last.plot.frame)
        ? withTouchpoints(last.plot, request.experience)
        : plotOf(request, measure);
    last = { request, plot };
    return plot;
  };
}

/** Whether two plots differ at most in what is not drawn of touchpoints and phases. */
const isDrawnAlike = (a: PlotRequest, b: PlotRequest, { density }: PlotFrame): boolean =>
  a.compared === null &&
  b.compared === null &&
  isSamePhases(a.phases, b.phases) &&
  a.width === b.width &&
  a.height === b.height &&
  a.mode === b.mode &&
  a.language === b.language &&
  a.hidden === b.hidden &&
  a.stages?.marks === b.stages?.marks &&
  a.stages?.name === b.stages?.name &&
  a.experience.journey === b.experience.journey &&
  a.experience.stops.length === b.experience.stops.length &&
  a.experience.stops.every((stop, index) =>
    standsAlike(stop, b.experience.stops[index]!, density === 'phases' ? DRAWN : NAMED),
  );

/** The curves' axis is even, however wide a phase lies on the map. */
const isSamePhases = (a: PlotRequest['phases'], b: PlotRequest['phases']): boolean => {
  if (a === b) return true;
  const [before, now] = [Object.values(a), Object.values(b)];
  return (
    before.length === now.length &&
    now.every((phase) => {
      const was = a[phase.id];
      return was === phase || (was !== undefined && isSame({ ...was, width: 0 }, { ...phase, width: 0 }));
    })
  );
};

/** What is drawn of a touchpoint in a plot where none is named, and in one where they are. */
const DRAWN = ['id', 'phaseId', 'stage', 'moment'] as const;
const NAMED = [...DRAWN, 'title'] as const;

const standsAlike = (a: Stop, b: Stop, fields: readonly (keyof Touchpoint)[]): boolean =>
  a === b ||
  (a.number === b.number &&
    isSameScores(a.scores, b.scores) &&
    fields.every((field) => a.touchpoint[field] === b.touchpoint[field]));

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
