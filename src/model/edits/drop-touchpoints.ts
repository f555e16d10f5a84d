import { tableIn, type JourneyMap } from '../journey-map.ts';
import { drop, idsWhere, put } from '../patch.ts';
import type { Id } from '../values.ts';
import { dropAnnotations } from './drop-annotations.ts';
import { removeLinks } from './remove-links.ts';

/** The map without touchpoints and what hangs on them: links, ratings, annotations, and their place in opportunities and interests. */
export function dropTouchpoints(map: JourneyMap, gone: ReadonlySet<Id>): JourneyMap {
  if (gone.size === 0) return map;
  let result = drop(map, 'touchpoints', gone);
  result = removeLinks(result, {
    ids: idsWhere(result, 'links', ({ source, target }) => gone.has(source) || gone.has(target)),
  });
  result = drop(
    result,
    'ratings',
    idsWhere(result, 'ratings', ({ touchpointId }) => gone.has(touchpointId)),
  );
  result = dropAnnotations(result, (target) => target.kind === 'touchpoint' && gone.has(target.id));
  return without(without(result, 'opportunities', gone), 'interests', gone);
}

/** The map whose rows of a table name none of these touchpoints. */
function without<T extends 'opportunities' | 'interests'>(
  map: JourneyMap,
  table: T,
  gone: ReadonlySet<Id>,
): JourneyMap {
  const naming = Object.values(tableIn(map, table)).filter(({ touchpointIds }) =>
    touchpointIds.some((id) => gone.has(id)),
  );
  return put(
    map,
    table,
    ...naming.map((row) => ({ ...row, touchpointIds: row.touchpointIds.filter((id) => !gone.has(id)) })),
  );
}
