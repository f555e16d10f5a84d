import { channelGroups, channels, entryOf, expectedMix, mix, purposes } from '#knowledge';
import {
  channelsOf,
  groupBy,
  inOrder,
  opportunitiesByTouchpoint,
  touchpointsInPlace,
  type Id,
  type JourneyMap,
  type Touchpoint,
} from '#model';

/** By what touchpoints are sorted into rows: the seven Ps, groups of channels, or purposes. */
export type MarketingRows = 'mix' | 'channels' | 'purposes';

/** What a phase has of one row. */
export interface MarketingCell {
  readonly phaseId: Id;
  /** As they lie. */
  readonly touchpointIds: readonly Id[];
  /** Opportunities at these touchpoints that nobody has dropped. */
  readonly opportunityIds: readonly Id[];
  /** Whether the phase could be expected to have it; of the seven Ps alone. */
  readonly isExpected: boolean;
  /** Whether it is expected, and missing. */
  readonly isGap: boolean;
}

export interface MarketingRow {
  /** An id of `mix`, `channelGroups` or `purposes`, or any text that the map has instead; null: of no known group. */
  readonly id: string | null;
  /** One for each phase, in order. */
  readonly cells: readonly MarketingCell[];
  /** Touchpoints and opportunities, each once. */
  readonly touchpoints: number;
  readonly opportunities: number;
}

export interface MarketingTable {
  readonly phaseIds: readonly Id[];
  /** Those of the field first, empty or not, then what this map has besides. */
  readonly rows: readonly MarketingRow[];
}

/** Touchpoints and open opportunities against the phases, by one of the marketer's tables. */
export function marketingTable(map: JourneyMap, by: MarketingRows = 'mix'): MarketingTable {
  const phases = inOrder(map.phases);
  const inPhase = groupBy(touchpointsInPlace(map), ({ phaseId }) => phaseId);
  const { known, of } = ROWS[by];
  const found = [...inPhase.values()].flat().flatMap(of);
  const ids = [...new Set([...known, ...found])];
  return {
    phaseIds: phases.map(({ id }) => id),
    rows: ids.map((id): MarketingRow => {
      const cells = phases.map((phase): MarketingCell => {
        const here = (inPhase.get(phase.id) ?? []).filter((touchpoint) => of(touchpoint).includes(id));
        const isExpected = by === 'mix' && id !== null && expectedMix(phase.kind).includes(id);
        return {
          phaseId: phase.id,
          touchpointIds: here.map((touchpoint) => touchpoint.id),
          opportunityIds: openAmong(map, here),
          isExpected,
          isGap: isExpected && here.length === 0,
        };
      });
      return {
        id,
        cells,
        touchpoints: cells.reduce((sum, { touchpointIds }) => sum + touchpointIds.length, 0),
        opportunities: new Set(cells.flatMap(({ opportunityIds }) => opportunityIds)).size,
      };
    }),
  };
}

interface Sorting {
  readonly known: readonly string[];
  readonly of: (touchpoint: Touchpoint) => readonly (string | null)[];
}

const ROWS: Readonly<Record<MarketingRows, Sorting>> = {
  mix: { known: mix.map(({ id }) => id), of: (touchpoint) => touchpoint.mix },
  channels: {
    known: channelGroups.map(({ id }) => id),
    of: (touchpoint) => [...new Set(channelsOf(touchpoint).map((id) => entryOf(channels, id)?.group ?? null))],
  },
  purposes: { known: purposes.map(({ id }) => id), of: (touchpoint) => touchpoint.purposes },
};

const openAmong = (map: JourneyMap, touchpoints: readonly Touchpoint[]): Id[] => [
  ...new Set(
    touchpoints
      .flatMap(({ id }) => opportunitiesByTouchpoint(map).get(id) ?? [])
      .filter(({ status }) => status !== 'dropped')
      .map(({ id }) => id),
  ),
];
