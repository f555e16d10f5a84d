import { SEVERITIES, type Finding } from '#analysis';
import type { FindingGroup } from '#editor';
import { groupBy, inOrder, type JourneyMap } from '#model';
import { FINDING_KINDS, KIND_OF } from './kinds.ts';

/** Findings that belong together: by the id of a severity, a kind or a phase; '' for what lies in none. */
export interface FindingsGroup {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** The findings put together, each group as pressing as they were, the groups in the order in which they are read. */
export function groupedFindings(
  findings: readonly Finding[],
  by: FindingGroup,
  map: Pick<JourneyMap, 'phases' | 'touchpoints'>,
): readonly FindingsGroup[] {
  const phaseOf = ({ place, touchpoints }: Finding): string =>
    place.kind === 'map' ? '' : (map.touchpoints[touchpoints[0] ?? '']?.phaseId ?? '');
  const idOf = {
    severity: ({ severity }: Finding) => severity,
    kind: ({ code }: Finding) => KIND_OF[code],
    phase: phaseOf,
  };
  const order: Readonly<Record<FindingGroup, readonly string[]>> = {
    severity: SEVERITIES,
    kind: FINDING_KINDS,
    phase: [...inOrder(map.phases).map(({ id }) => id), ''],
  };
  const groups = groupBy(findings, idOf[by]);
  return order[by].flatMap((id) => {
    const own = groups.get(id) ?? [];
    return own.length === 0 ? [] : [{ id, findings: own }];
  });
}
