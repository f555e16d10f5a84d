import { OPPORTUNITY_STATUSES, inOrder, type Id, type JourneyMap, type Measure, type OpportunityStatus } from '#model';
import { burdenAlong, type BurdenAlong } from '../burden-along.ts';
import { agreement } from '../disagreement.ts';
import { evidenceSummary } from '../evidence-summary.ts';
import { aspectsByScore, fallsOf, type Fall } from '../highs-and-lows.ts';
import type { Agreement } from '../krippendorff.ts';
import type { ScoredAspect } from '../scored-aspects.ts';
import { isAnswered } from './facts/answers.ts';
import { hardTouchpoints } from './facts/hard.ts';
import { viewpointOf } from './facts/seen-scores.ts';
import { SEVERITIES, type Finding, type FindingCode, type Severity } from './finding.ts';
import type { Findings } from './keeper.ts';

/** What those who decide read first. */
export interface ForExecutives {
  /** How many findings there are, also those that are folded away. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Touchpoints at which people suffer, and how many of them have an answer that is agreed. */
  readonly hard: { readonly touchpoints: number; readonly answered: number };
  /** 0…1; null where there is nothing to share. */
  readonly guessShare: number | null;
  readonly coverage: number | null;
  readonly agreement: Agreement;
  readonly lowest: readonly ScoredAspect[];
  readonly falls: readonly Fall[];
  readonly opportunities: Readonly<Record<OpportunityStatus, number>>;
  readonly measures: readonly Measure[];
  /** By journey, in order. */
  readonly burdens: readonly { readonly journeyId: Id; readonly burden: BurdenAlong }[];
  readonly reviewAt: string | null;
  /** At most five findings, each of another place, at most two of a kind. */
  readonly first: readonly Finding[];
}

/** The figures and the few findings of a map for those who decide. */
export function forExecutives(map: JourneyMap, { all, shown }: Pick<Findings, 'all' | 'shown'>): ForExecutives {
  const journeys = inOrder(map.journeys).map(({ id }) => id);
  const viewpoint = viewpointOf(map);
  const hard = hardTouchpoints(map);
  const { guessShare, coverage } = evidenceSummary(map);
  const opportunities = Object.values(map.opportunities);
  return {
    bySeverity: counted(SEVERITIES, all, ({ severity }) => severity),
    hard: { touchpoints: hard.length, answered: hard.filter(({ id }) => isAnswered(map, id)).length },
    guessShare,
    coverage,
    agreement: agreement(map),
    lowest: aspectsByScore(map, viewpoint).slice(0, MOST),
    falls: journeys
      .flatMap((journeyId) => fallsOf(map, { journeyId, viewpoint }))
      .sort((a, b) => b.depth - a.depth)
      .slice(0, MOST),
    opportunities: counted(OPPORTUNITY_STATUSES, opportunities, ({ status }) => status),
    measures: inOrder(map.measures),
    burdens: journeys.map((journeyId) => ({ journeyId, burden: burdenAlong(map, journeyId) })),
    reviewAt: map.info.reviewAt,
    first: firstOf(shown),
  };
}

const MOST = 3;

function counted<K extends string, X>(
  kinds: readonly K[],
  all: readonly X[],
  kindOf: (one: X) => K,
): Record<K, number> {
  const counts = new Map<K, number>();
  for (const one of all) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  return Object.fromEntries(kinds.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<K, number>;
}

/** The most pressing that executives can do something about, or that are alerts. */
function firstOf(shown: readonly Finding[]): Finding[] {
  const first: Finding[] = [];
  const codes = new Map<FindingCode, number>();
  const places = new Set<string>();
  for (const finding of shown) {
    const { code, severity, perspectives, place } = finding;
    if (severity !== 'alert' && !perspectives.includes('executive')) continue;
    const where = place.kind === 'map' ? finding.key : JSON.stringify(place);
    const count = codes.get(code) ?? 0;
    if (count >= 2 || places.has(where)) continue;
    codes.set(code, count + 1);
    places.add(where);
    if (first.push(finding) === 5) break;
  }
  return first;
}
