import type { Id, JourneyMap, Table } from '#model';
import { journeyTitleOf, phaseTitleOf, titleOf, type Speaker } from './speaker.ts';

/** What people call a record: its title or name, or that of what it is part of. */
export function recordTitle(
  map: JourneyMap,
  { table, id }: { readonly table: Table; readonly id: Id },
  text: Speaker['text'],
): string {
  if (table === 'touchpoints') return titleOf(map, id, text);
  if (table === 'ratings') return titleOf(map, map.ratings[id]?.touchpointId ?? '', text);
  if (table === 'journeys') return journeyTitleOf(map, id, text);
  if (table === 'phases') return phaseTitleOf(map, id, text);
  return ownTitle(map, table, id) || text.common.untitled;
}

function ownTitle(map: JourneyMap, table: Table, id: Id): string | undefined {
  if (table === 'personas') return map.personas[id]?.name;
  if (table === 'opportunities') return map.opportunities[id]?.title;
  if (table === 'measures') return map.measures[id]?.title;
  if (table === 'interests') return map.interests[id]?.role;
  if (table === 'channels') return map.channels[id]?.channel;
  if (table === 'links') return map.links[id]?.label;
  return table === 'annotations' ? map.annotations[id]?.author : undefined;
}
