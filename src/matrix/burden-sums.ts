import { burdenAlong, type BurdenAlong, type BurdenSum } from '#analysis';
import { burdenText, type NameLanguage } from '#knowledge';
import { pathOf, type Id, type JourneyMap } from '#model';
import type { Text } from '#i18n';

interface Options {
  readonly language: NameLanguage;
  readonly t: Text;
}

/**
 * What a journey costs in all, in words, by the touchpoints under which it stands: of a phase under the first that the
 * journey meets in it, of the whole under the very first. Branches are told apart.
 */
export function burdenSums(map: JourneyMap, journey: Id, { language, t }: Options): ReadonlyMap<Id, string> {
  const { always, branches, phases } = burdenAlong(map, journey);
  const words = t.matrix.burden;
  const said = (name: string, sum: BurdenSum): string[] =>
    sum.known === 0 ? [] : [words.sum(name, burdenText(sum, language))];
  const sums = new Map<Id, string>();
  const seen = new Set<Id>();
  for (const { id, phaseId } of pathOf(map, journey)) {
    if (seen.has(phaseId)) continue;
    const isFirst = seen.size === 0;
    seen.add(phaseId);
    const phase = phases.find((each) => each.phaseId === phaseId);
    const lines = [
      ...(isFirst ? whole(always, branches) : []),
      ...(phase === undefined
        ? []
        : [...said(words.phase, phase.always), ...said(words.phaseBranches, phase.branches)]),
    ];
    if (lines.length > 0) sums.set(id, lines.join('\n'));
  }
  return sums;

  function whole(all: BurdenSum, beside: BurdenAlong['branches']): string[] {
    const titled = (id: Id | undefined): string => map.touchpoints[id ?? '']?.title || t.common.untitled;
    return [
      ...said(beside.length === 0 ? words.journey : words.always, all),
      ...beside.flatMap(({ touchpointIds, sum }) => said(words.branch(titled(touchpointIds[0])), sum)),
    ];
  }
}
