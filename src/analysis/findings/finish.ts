import { type Id, type JourneyMap } from '#model';
import { basisOf } from './basis.ts';
import type { Finding, FindingCode, FindingPlace, Grounds, Severity } from './finding.ts';
import type { Draft, FindingRow } from './draft.ts';

/** The finding that a row's draft stands for, with its key, rank and basis. */
export function finish<C extends FindingCode>(map: JourneyMap, row: FindingRow<C>, draft: Draft<C>): Finding {
  const { code, perspectives, deed, source, memberTable } = row;
  const { place = { kind: 'map' }, params, grounds = 'map', members = [], quotes = [] } = draft;
  const usual = draft.severity ?? row.severity;
  const severity = grounds === 'assumption' ? MILDER[usual] : usual;
  const touchpoints = [
    ...new Set([...touchpointsAt(map, place), ...members.flatMap((id) => at(map, memberTable, id))]),
  ];
  const size = draft.size ?? (members.length || listed(params) || 2);
  const finding = {
    code,
    key: [code, ...idsOf(place)].join(' '),
    place,
    params,
    severity,
    grounds,
    members,
    memberTable,
    quotes,
    touchpoints,
    perspectives,
    deed,
    source,
    rank:
      BASE[severity] +
      (touchpoints.some((id) => map.touchpoints[id]?.moment === true) ? 30 : 0) +
      10 * Math.min(4, size) +
      BY_GROUNDS[grounds],
    basis: basisOf({ severity, members, params }),
  };
  // Code and parameters belong together by C, which a union cannot tell.
  return finding as unknown as Finding;
}

const MILDER: Readonly<Record<Severity, Severity>> = { alert: 'warn', warn: 'note', note: 'note' };
const BASE: Readonly<Record<Severity, number>> = { alert: 300, warn: 200, note: 100 };
const BY_GROUNDS: Readonly<Record<Grounds, number>> = { evidence: 5, map: 0, assumption: -5 };

/** How many things the parameters list; of several lists all together. */
const listed = (params: object): number =>
  Object.values(params).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);

const idsOf = (place: FindingPlace): string[] => {
  if (place.kind === 'map') return [];
  if (place.kind === 'link') return [place.source, place.target];
  return place.aspect === undefined ? [place.id] : [place.id, place.aspect];
};

/** Of a link its end. */
function touchpointsAt(map: JourneyMap, place: FindingPlace): readonly Id[] {
  if (place.kind === 'map') return [];
  return place.kind === 'link' ? [place.target] : at(map, place.table, place.id);
}

const at = (map: JourneyMap, table: FindingRow['memberTable'], id: Id): readonly Id[] => {
  if (table === 'touchpoints') return [id];
  if (table === 'ratings') return [map.ratings[id]?.touchpointId ?? []].flat();
  return table === 'opportunities' ? (map.opportunities[id]?.touchpointIds ?? []) : [];
};
