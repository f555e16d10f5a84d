import {
  inOrder,
  type Id,
  type JourneyMap,
  type Measure,
  type Opportunity,
  type Persona,
  type Viewpoint,
} from '#model';
import type { ScoredAspect } from './scored-aspects.ts';
import { agreement, disagreements, type Disagreement } from './disagreement.ts';
import { evidenceSummary, type EvidenceSummary } from './evidence-summary.ts';
import { experienceSeries, type ExperienceSeries } from './experience-series.ts';
import { aspectsByScore, fallsOf, touchpointMeans, type Fall, type TouchpointMean } from './highs-and-lows.ts';
import type { Agreement } from './krippendorff.ts';
import { opportunitiesByImpact } from './opportunity-ranking.ts';
import { stagePath, type StageOnPath } from './stage-path.ts';

/** Everything that the executive's one page shows of a journey, most important first. */
export interface Overview {
  readonly title: string;
  readonly theme: string;
  /** The journey shown; null in a map without one. */
  readonly journeyId: Id | null;
  readonly persona: Persona | null;
  readonly evidence: EvidenceSummary;
  readonly series: readonly ExperienceSeries[];
  readonly stages: readonly StageOnPath[];
  /** Touchpoints by their mean over the aspects. */
  readonly lowest: readonly TouchpointMean[];
  readonly highest: readonly TouchpointMean[];
  /** Single aspects, so that no mean hides a −2. */
  readonly lowestAspects: readonly ScoredAspect[];
  readonly falls: readonly Fall[];
  /** Those with any spread. */
  readonly disagreements: readonly Disagreement[];
  readonly agreement: Agreement;
  readonly opportunities: readonly Opportunity[];
  readonly measures: readonly Measure[];
}

export interface OverviewOptions {
  /** The first journey in the legend where it is missing, or not there. */
  readonly journeyId?: Id;
  readonly viewpoint?: Viewpoint;
  /** Whose ratings the evidence is counted of. */
  readonly inSight?: Viewpoint;
  /** How many of each ranking. */
  readonly most?: number;
}

/** The map as one page. Evidence and disagreement are the whole map's; curves, falls and stages the journey's. */
export function overview(
  map: JourneyMap,
  { journeyId, viewpoint = 'all', inSight = 'all', most = 3 }: OverviewOptions = {},
): Overview {
  const journeys = inOrder(map.journeys);
  const journey = journeys.find(({ id }) => id === journeyId) ?? journeys[0];
  const means = touchpointMeans(map, { viewpoint });
  const { lowest, highest } = extremes(means, most);
  return {
    title: map.info.title,
    theme: map.info.theme,
    journeyId: journey?.id ?? null,
    persona: map.personas[journey?.personaId ?? ''] ?? null,
    evidence: evidenceSummary(map, inSight),
    series: journey === undefined ? [] : experienceSeries(map, { journeyId: journey.id, viewpoint }),
    stages: journey === undefined ? [] : stagePath(map, { journeyId: journey.id }),
    lowest,
    highest,
    lowestAspects: aspectsByScore(map, viewpoint).slice(0, most),
    falls: journey === undefined ? [] : fallsOf(map, { journeyId: journey.id, viewpoint }).slice(0, most),
    disagreements: disagreements(map)
      .filter(({ spread }) => spread > 0)
      .slice(0, most),
    agreement: agreement(map),
    opportunities: opportunitiesByImpact(map),
    measures: inOrder(map.measures),
  };
}

/** Both ends of a list in ascending order; of few touchpoints none is told as both the lowest and the highest. */
function extremes(means: readonly TouchpointMean[], most: number): Pick<Overview, 'lowest' | 'highest'> {
  const lowest = means.slice(0, Math.min(most, Math.ceil(means.length / 2)));
  const highest = means
    .slice(lowest.length)
    .sort((a, b) => b.mean - a.mean)
    .slice(0, most);
  return { lowest, highest };
}
