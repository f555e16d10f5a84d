import { idsAcross, pathOf, type Dismissal, type JourneyMap } from '#model';
import { scoredAspects, scoredAspectsAt } from '../scored-aspects.ts';
import { stagePath } from '../stage-path.ts';
import { holds } from './basis.ts';
import type { Finding, FindingCode, Returned } from './finding.ts';
import { byRank, fewOf } from './rank.ts';
import type { ReadPart } from './draft.ts';
import type { Search } from './row.ts';
import { findingRows } from './table.ts';
import { MIN, WORKED, isHalf } from './thresholds.ts';

/** What deserves attention on a map, the most pressing first. */
export interface Findings {
  /** All that nobody has dismissed. */
  readonly all: readonly Finding[];
  /** Of those the few that a reader is shown: of each code the most pressing. */
  readonly shown: readonly Finding[];
  /** The others, by code. */
  readonly folded: ReadonlyMap<FindingCode, readonly Finding[]>;
  /** What somebody has laid aside, with the reason. */
  readonly dismissed: readonly Returned[];
  /** Those of `all` that had been laid aside, and are back since what they rest on has changed. */
  readonly returned: readonly Returned[];
}

export interface FindingsOptions {
  /** The day on which ages are counted, `2026-11-30`, or any time of it in UTC. */
  readonly today: string;
}

export interface FindingsKeeper {
  /** The findings of a map; quick where it is little else than the last one. */
  readonly findings: (map: JourneyMap, options: FindingsOptions) => Findings;
  /** The same in small steps, between which others can have their turn; what was found is kept also if nobody goes on. */
  readonly steps: (map: JourneyMap, options: FindingsOptions) => Generator<undefined, Findings>;
}

/** Finds, and keeps of each row of the table what it found as long as the tables that it reads are the same. */
export function createFindingsKeeper(): FindingsKeeper {
  const known = new Map<FindingCode, Kept>();

  function* steps(map: JourneyMap, { today }: FindingsOptions): Generator<undefined, Findings> {
    const day = today.slice(0, 10);
    const all: Finding[] = [];
    yield* whatRowsBeginWith(map);
    for (const row of rowsFor(map)) {
      const last = known.get(row.code);
      if (last !== undefined && isSame(row.reads, last, { map, day })) {
        all.push(...last.found);
        continue;
      }
      const found: Finding[] = [];
      for (const finding of row.search(map, day)) {
        if (finding === null) yield;
        else found.push(finding);
      }
      known.set(row.code, { map, day, found });
      all.push(...found);
      yield;
    }
    return sorted(map, all);
  }

  const findings = (map: JourneyMap, options: FindingsOptions): Findings => {
    const work = steps(map, options);
    let next = work.next();
    while (next.done !== true) next = work.next();
    return next.value;
  };

  return { steps, findings };
}

/** What deserves attention on a map on a day. */
export const findingsOf = (map: JourneyMap, options: FindingsOptions): Findings =>
  createFindingsKeeper().findings(map, options);

interface Kept {
  readonly map: JourneyMap;
  readonly day: string;
  readonly found: readonly Finding[];
}

const isSame = (reads: readonly ReadPart[], a: Omit<Kept, 'found'>, b: Omit<Kept, 'found'>): boolean =>
  reads.every((each) => (each === 'today' ? a.day === b.day : a.map[each] === b.map[each]));

/** Places, paths and scores, which most rows ask for first, in small parts; who asks later finds them known. */
function* whatRowsBeginWith(map: JourneyMap): Generator<undefined, void> {
  const ids = idsAcross(map);
  yield;
  for (const journeyId of Object.keys(map.journeys)) {
    pathOf(map, journeyId);
    yield;
    stagePath(map, { journeyId });
    yield;
  }
  for (const [index, id] of ids.entries()) {
    scoredAspectsAt(map, id, 'all');
    scoredAspectsAt(map, id, 'patient');
    if (index % FEW === FEW - 1) yield;
  }
}

const FEW = 100;

/** The rows that speak of a map as large, and as far worked on, as this one. */
function rowsFor(map: JourneyMap): readonly Search[] {
  const count = Object.keys(map.touchpoints).length;
  const isWorked =
    count >= WORKED && isHalf(new Set(scoredAspects(map, 'all').map(({ touchpointId }) => touchpointId)).size, count);
  return findingRows.filter(({ gate }) => gate === 'any' || (count >= MIN && (gate === 'some' || isWorked)));
}

function sorted(map: JourneyMap, found: readonly Finding[]): Findings {
  const dismissals = new Map(Object.values(map.dismissals).map((each) => [each.key, each]));
  const ranked = [...found].sort(byRank(map));
  const told = ranked.map((finding) => ({ finding, dismissal: dismissals.get(finding.key) }));
  const isAside = ({ finding, dismissal }: (typeof told)[number]): boolean =>
    dismissal !== undefined && holds(dismissal.basis, finding.basis, isSum(finding.code));
  const here = told.filter((each) => !isAside(each));
  const all = here.map(({ finding }) => finding);
  return { all, ...fewOf(all), dismissed: withDismissal(told.filter(isAside)), returned: withDismissal(here) };
}

const withDismissal = (
  told: readonly { readonly finding: Finding; readonly dismissal: Dismissal | undefined }[],
): Returned[] => told.flatMap(({ finding, dismissal }) => (dismissal === undefined ? [] : [{ finding, dismissal }]));

const SUMS = new Set(findingRows.filter((row) => row.isSum).map(({ code }) => code));
const isSum = (code: FindingCode): boolean => SUMS.has(code);
