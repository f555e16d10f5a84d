import type { SourceId } from '#knowledge';
import { PERSPECTIVES, type JourneyMap, type Table } from '#model';
import type { Draft, FindingRow, Gate, ReadPart } from './draft.ts';
import type { Deed, Finding, FindingCode, Severity } from './finding.ts';
import { finish } from './finish.ts';

/** A row, with what it finds on a map; null stands for a moment at which the search can pause. */
export interface Search extends FindingRow {
  readonly search: (map: JourneyMap, today: string) => Iterable<Finding | null>;
}

interface Said<C extends FindingCode> {
  readonly severity: Severity;
  /** P patient, C clinical, M marketing, E executive. */
  readonly who: string;
  readonly deed: Deed;
  readonly source?: SourceId;
  readonly gate?: Gate;
  readonly lists?: Table;
  readonly reads: readonly ReadPart[];
  readonly find: (map: JourneyMap, today: string) => Iterable<Draft<C> | null>;
}

/** A row of the table, as it is written there. */
export function row<C extends FindingCode>(code: C, said: Said<C>): Search {
  const { severity, who, deed, source = 'own', gate = 'some', lists, reads, find } = said;
  const known: FindingRow<C> = {
    code,
    severity,
    perspectives: PERSPECTIVES.filter((each) => who.includes(each[0]!.toUpperCase())),
    deed,
    source,
    gate,
    memberTable: lists ?? 'touchpoints',
    isSum: lists !== undefined,
    reads,
  };
  return {
    ...known,
    *search(map, today) {
      for (const draft of find(map, today)) yield draft === null ? null : finish(map, known, draft);
    },
  };
}
