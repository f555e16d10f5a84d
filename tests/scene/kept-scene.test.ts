import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdit, type EditArgs, type EditName, type Id, type JourneyMap } from '#model';
import {
  cardsIn,
  createSceneBuilder,
  levelAt,
  linksIn,
  overlaps,
  type Scene,
  type SceneBuilder,
  type SceneOptions,
  type TextMeasure,
} from '#scene';
import { createNodeDeriver, type NodeState } from '../../src/canvas/nodes.ts';
import { arbitraryStep, randomMap } from '../model/random-edit.ts';
import { branchingMap } from '../support/branching-map.ts';
import { CREATED, journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { watchedMap } from '../support/watched-map.ts';
import { OPTIONS, sceneOf } from './build-scene.ts';

const NODES: NodeState = {
  near: { x: -1e6, y: -1e6, width: 2e6, height: 2e6 },
  selected: new Set(),
  focus: null,
  naming: null,
  dimmed: new Set(),
  found: new Set(),
  level: levelAt(1),
  held: new Set(),
  notes: new Map(),
};

/** Ids of the things that are others than before, or new. */
const changedIn = <V>(before: ReadonlyMap<Id, V>, after: ReadonlyMap<Id, V>): Id[] =>
  [...after].flatMap(([id, thing]) => (before.get(id) === thing ? [] : [id]));

/** Looks at every card. */
const layOut = ({ cards }: Scene): void => {
  for (const card of cards.values()) card.items.at(0);
};

describe('at 5,000 touchpoints', () => {
  const large = watchedMap(branchingMap({ touchpoints: 5_000 }));
  const WATCHED = { ...OPTIONS, activeJourney: Object.keys(large.map.journeys)[0]! };
  let measured = 0;
  const counting: TextMeasure = {
    ...monospaced,
    wrap: (text, font, width) => {
      measured++;
      return monospaced.wrap(text, font, width);
    },
  };
  let build: SceneBuilder;
  let scene: Scene;
  beforeAll(() => {
    build = createSceneBuilder(counting);
    scene = build(large.map, WATCHED);
  });

  const after = <N extends EditName>(name: N, args: EditArgs<N>, options: SceneOptions = WATCHED) => {
    scene = build(large.map, options);
    const deriveNodes = createNodeDeriver();
    const nodes = deriveNodes(scene, NODES);
    const edited = applyEdit(large.map, name, args);
    expect(edited).not.toBe(large.map);
    layOut(scene);
    measured = 0;
    let next = scene;
    const reads = large.readsOf(() => {
      next = build(edited, options);
      layOut(next);
    });
    return {
      scene: next,
      isSame: next === scene,
      cards: changedIn(scene.cards, next.cards),
      links: changedIn(scene.links, next.links),
      nodes: deriveNodes(next, NODES).filter((node, index) => node !== nodes[index]).length,
      measured,
      reads,
    };
  };

  test('a new title derives one card, and reads no other touchpoint', () => {
    const {
      cards,
      links,
      nodes,
      measured: texts,
      reads,
    } = after('editTouchpoints', {
      ids: ['t7'],
      fields: { title: 'New' },
    });
    expect({ cards, links, nodes, texts }).toEqual({ cards: ['t7'], links: [], nodes: 1, texts: 1 });
    expect(reads.filter((row) => row !== 'touchpoints t7')).toEqual([]);
  });

  test('a rating derives one card, and no link', () => {
    const { cards, links, nodes } = after('addRating', { id: 'r', touchpointId: 't7', aspect: 'social', score: 1 });
    expect({ cards, links, nodes }).toEqual({ cards: ['t7'], links: [], nodes: 1 });
  });

  test('an annotation, a persona and a new name of the map leave the very same scene', () => {
    const { isSame, reads } = after('addAnnotation', {
      id: 'n',
      target: { kind: 'touchpoint', id: 't7' },
      text: 'Why?',
      perspective: null,
      author: '',
      createdAt: CREATED,
    });
    expect({ isSame, reads }).toEqual({ isSame: true, reads: [] });
    expect(after('addPersona', { id: 'p', name: 'Aiko' }).isSame).toBe(true);
    expect(after('setInfo', { title: 'Other' }).isSame).toBe(true);
  });

  test('a new label draws one link', () => {
    const [id] = Object.keys(large.map.links);
    const { cards, links } = after('editLink', { id: id!, label: 'by letter' });
    expect({ cards, links }).toEqual({ cards: [], links: [id] });
  });

  test('a moved card looks only at the links near where it was and is', () => {
    const { x, y } = scene.cards.get('t700')!;
    // Without numbers: the path that those come from is walked anew where a card moves, once for all who follow it.
    const { cards, links, reads } = after('moveTouchpoints', { corners: { t700: { x: x + 40, y: y + 16 } } }, OPTIONS);
    expect(cards).toEqual(['t700']);
    expect(links.length).toBeGreaterThan(0);
    expect(links.length).toBeLessThan(40);
    expect(reads.filter((row) => row.startsWith('links ')).length).toBeLessThan(60);
  });
});

describe('numbers', () => {
  const line = map('Map', phase('A', 'a b'), phase('B', 'c'), journey('J', 'a > b > c'), journey('K', 'b > c'));
  const numbersIn = ({ cards }: Scene): (number | null)[] => [...cards.values()].map(({ number }) => number);

  test('are the places on the path of the active journey; what it does not pass has none', () => {
    expect(numbersIn(sceneOf(line, { activeJourney: 'J' }))).toEqual([1, 2, 3]);
    expect(numbersIn(sceneOf(line, { activeJourney: 'K' }))).toEqual([null, 1, 2]);
    expect(numbersIn(sceneOf(line))).toEqual([null, null, null]);
  });

  test('leave a card the very same where it keeps its own, whatever happens to the others', () => {
    const build = createSceneBuilder(monospaced);
    const before = build(line, { ...OPTIONS, activeJourney: 'J' });
    const longer = applyEdit(line, 'insertTouchpoint', {
      id: 'd',
      at: { x: 24, y: 600 },
      linkId: 'J-b-c',
      linkIds: ['J-b-d', 'J-d-c'],
    });
    const after = build(longer, { ...OPTIONS, activeJourney: 'J' });
    expect(changedIn(before.cards, after.cards).toSorted()).toEqual(['c', 'd']);
    expect(after.cards.get('c')!.number).toBe(4);
  });

  test('change without any title being laid out anew', () => {
    let texts = 0;
    const counting: TextMeasure = { ...monospaced, wrap: (...args) => (texts++, monospaced.wrap(...args)) };
    const build = createSceneBuilder(counting);
    build(line, { ...OPTIONS, activeJourney: 'J' });
    texts = 0;
    expect(numbersIn(build(line, { ...OPTIONS, activeJourney: 'K' }))).toEqual([null, 1, 2]);
    expect(texts).toBe(0);
  });
});

test('a moved card draws anew the links at it and those whose way it leaves or enters, no others', () => {
  const rows = map(
    'Map',
    phase('A', 'a b c', { width: 2_000 }),
    phase('B', 'd e f', { width: 2_000 }),
    journey('J', 'a > c, d > f'),
  );
  const build = createSceneBuilder(monospaced);
  const before = build(rows, OPTIONS);
  const away = applyEdit(rows, 'moveTouchpoints', { corners: { b: { x: 272, y: 600 } } });
  const freed = build(away, OPTIONS);
  expect(changedIn(before.links, freed.links)).toEqual(['J-a-c']);
  const { x } = freed.cards.get('e')!;
  const entered = build(applyEdit(away, 'moveTouchpoints', { corners: { b: { x, y: 0 } } }), OPTIONS);
  expect(changedIn(freed.links, entered.links)).toEqual([]);
});

test('after any edits a scene, and what is found in it, are those of a builder that has seen nothing before', () => {
  const area = fc.record({
    x: fc.integer({ min: -500, max: 4_000 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 1_500 }),
    height: fc.integer({ min: 1, max: 800 }),
  });
  const viewpoint = fc.constantFrom('patient', 'executive', 'all');
  const look = fc.record({ viewpoint, isHidden: fc.boolean(), area });
  fc.assert(
    fc.property(
      randomMap(),
      fc.array(fc.tuple(arbitraryStep(), look), { minLength: 1, maxLength: 8 }),
      (start, steps) => {
        const build = createSceneBuilder(monospaced);
        let now: JourneyMap = start;
        let last = build(now, OPTIONS);
        // Links that a version brings back come in another order, which nothing rests on.
        let isInOrder = true;
        const byId = <T extends { readonly id: string }>(items: Iterable<T>): readonly T[] =>
          isInOrder ? [...items] : [...items].toSorted((one, other) => (one.id < other.id ? -1 : 1));
        for (const [draw, { viewpoint: by, isHidden, area: where }] of steps) {
          const { name, args } = draw(now);
          now = applyEdit(now, name, args as never);
          isInOrder &&= name !== 'restoreVersion';
          const hidden = new Set(isHidden ? Object.keys(now.journeys).slice(0, 1) : []);
          const activeJourney = Object.keys(now.journeys).at(isHidden ? 0 : 1) ?? null;
          const before = last;
          last = build(now, { ...OPTIONS, viewpoint: by, activeJourney, hidden });
          const fresh = sceneOf(now, { viewpoint: by, activeJourney, hidden });
          expect(last).toEqual(fresh);
          expect(byId(last.links.values())).toEqual(byId(fresh.links.values()));
          expect(cardsIn(last.cards, where)).toEqual([...last.cards.values()].filter((card) => overlaps(card, where)));
          expect(byId(linksIn(last.links, where))).toEqual(
            byId([...last.links.values()].filter(({ box }) => overlaps(box, where))),
          );
          expect(cardsIn(before.cards, where)).toEqual(
            [...before.cards.values()].filter((card) => overlaps(card, where)),
          );
        }
      },
    ),
    { numRuns: 50 },
  );
});
