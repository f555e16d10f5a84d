import { idsAcross, type JourneyMap } from '#model';
import type { Finding, FindingCode } from './finding.ts';
import { findingRows } from './table.ts';
import { CAP } from './thresholds.ts';

const ORDER = new Map(findingRows.map(({ code }, index) => [code, index]));

/** The most pressing first; of equal ones that which lies first, then as in the table. */
export function byRank(map: JourneyMap): (a: Finding, b: Finding) => number {
  const placeOf = new Map(idsAcross(map).map((id, index) => [id, index]));
  const firsts = new Map<Finding, number>();
  const first = (finding: Finding): number => {
    const known = firsts.get(finding);
    if (known !== undefined) return known;
    const place = finding.touchpoints.reduce((least, id) => Math.min(least, placeOf.get(id) ?? least), placeOf.size);
    firsts.set(finding, place);
    return place;
  };
  return (a, b) =>
    b.rank - a.rank ||
    first(a) - first(b) ||
    (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Of ranked findings those that are shown: of each code few, the fewer the milder; the others by their code. */
export function fewOf(ranked: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly folded: ReadonlyMap<FindingCode, readonly Finding[]>;
} {
  const before = new Map<FindingCode, number>();
  const shown: Finding[] = [];
  const folded = new Map<FindingCode, Finding[]>();
  for (const finding of ranked) {
    const count = before.get(finding.code) ?? 0;
    before.set(finding.code, count + 1);
    if (count < CAP[finding.severity]) shown.push(finding);
    else folded.set(finding.code, [...(folded.get(finding.code) ?? []), finding]);
  }
  return { shown, folded };
}
