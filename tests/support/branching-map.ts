import {
  CARD,
  GAP,
  MIN_PHASE_WIDTH,
  createInfo,
  createJourney,
  createLink,
  createMap,
  createTouchpoint,
  firstOrders,
  tableOf,
  widthFor,
  type JourneyMap,
  type Link,
  type Touchpoint,
} from '#model';
import { CREATED } from './map-builder.ts';
import { randomOf } from './random.ts';

interface Size {
  readonly touchpoints: number;
  readonly phases?: number;
  readonly seed?: number;
}

/**
 * A journey as it grows when nobody tidies it: a main path through all phases, branches that leave it and mostly come
 * back, now and then a relapse to something earlier, and a second journey that touches every third step. The cards
 * lie in each phase in the order of their numbers, eight to a row: what a person gets who never looks at the lines.
 */
export function branchingMap({ touchpoints: count, phases: phaseCount = 7, seed = 1 }: Size): JourneyMap {
  const chance = randomOf(seed);
  const perPhase = Math.ceil(count / phaseCount);
  const width = Math.max(
    MIN_PHASE_WIDTH,
    widthFor(GAP.border + (Math.min(PER_ROW, perPhase) - 1) * (CARD.width + GAP.x)),
  );
  const phases = Array.from({ length: phaseCount }, (_, index) => ({
    id: `p${index}`,
    title: `Phase ${index + 1}`,
    width,
  }));
  const touchpoints = Array.from({ length: count }, (_, index): Touchpoint => {
    const place = index % perPhase;
    return createTouchpoint({
      id: `t${index}`,
      phaseId: `p${Math.floor(index / perPhase)}`,
      x: GAP.border + (place % PER_ROW) * (CARD.width + GAP.x),
      y: GAP.border + Math.floor(place / PER_ROW) * (CARD.height + GAP.y),
      title: `Step ${index + 1}`,
    });
  });
  const links = new Map<string, Link>();
  const link = (journeyId: string, from: number, to: number): void => {
    const id = `${journeyId}-${from}-${to}`;
    links.set(id, createLink({ id, journeyId, source: `t${from}`, target: `t${to}` }));
  };
  let main = 0;
  const path = [0];
  for (let next = 1; next < count;) {
    const branch = chance() < 0.3 ? Math.min(1 + Math.floor(chance() * 3), count - next - 1) : 0;
    if (branch > 0) {
      link('j0', main, next);
      for (let step = 1; step < branch; step++) link('j0', next + step - 1, next + step);
      if (chance() < 0.7) link('j0', next + branch - 1, next + branch);
    }
    link('j0', main, next + branch);
    main = next + branch;
    path.push(main);
    next = main + 1;
    if (chance() < 0.12) link('j0', main, path[Math.max(0, path.length - 2 - Math.floor(chance() * 6))]!);
  }
  const second = path.filter((_, index) => index % 3 === 0);
  second.slice(1).forEach((to, index) => link('j1', second[index]!, to));
  const orders = firstOrders(2);
  return {
    ...createMap(createInfo('Branching', CREATED), phases),
    touchpoints: tableOf(touchpoints),
    journeys: tableOf([
      createJourney({ id: 'j0', order: orders[0]!, title: 'Main' }),
      createJourney({ id: 'j1', order: orders[1]!, title: 'Money', aspects: ['economic'] }),
    ]),
    links: Object.fromEntries(links),
  };
}

const PER_ROW = 8;
