import {
  createInfo,
  createJourney,
  createLink,
  createMap,
  createTouchpoint,
  firstOrders,
  tableOf,
  type JourneyMap,
} from '#model';

/** Two phases `p0`, `p1`; `count` touchpoints `t0`, `t1`, … in the first, linked in a row by journey `j`. */
export function sampleMap({ count = 3, title = 'Map' }: { count?: number; title?: string } = {}): JourneyMap {
  const touchpoints = Array.from({ length: count }, (_, at) =>
    createTouchpoint({ id: `t${at}`, phaseId: 'p0', x: at * 200, y: 0 }),
  );
  const links = touchpoints
    .slice(1)
    .map(({ id }, at) => createLink({ id: `l${at}`, journeyId: 'j', source: `t${at}`, target: id }));
  return {
    ...createMap(createInfo(title, '2026-11-22T08:00:00.000Z'), [
      { id: 'p0', title: 'Onset', width: 2_000 },
      { id: 'p1', title: 'Treatment' },
    ]),
    touchpoints: tableOf(touchpoints),
    journeys: tableOf([createJourney({ id: 'j', order: firstOrders(1)[0]!, title: 'Journey' })]),
    links: tableOf(links),
  };
}
