import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSceneBuilder, levelAt, linkItemsAt, overlaps, type Scene } from '#scene';
import { CARD, applyEdit, positionOf, type EditArgs, type EditName, type Id, type JourneyMap } from '#model';
import { randomMap } from '../model/random-edit.ts';
import { card, journey, label, map, note, phase, rating } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { OPTIONS, sceneOf, textsIn } from './build-scene.ts';

const line = map(
  'Map',
  phase('A', 't1 t2 t3'),
  phase('B', 't4 t5'),
  journey('J', 't1 > t2 > t3 > t4 > t5', { aspects: ['medical', 'social'] }),
);

/** The first and the last point of a path. */
function ends(scene: Scene, id: Id): { start: string; end: string } {
  const numbers = scene.links.get(id)!.path.match(/-?\d+(?:\.\d+)?/g)!;
  return { start: numbers.slice(0, 2).join(), end: numbers.slice(-2).join() };
}

describe('cards', () => {
  test('lie where their touchpoints are', () => {
    const { x, y, width, height } = sceneOf(line).cards.get('t4')!;
    expect({ x, y }).toEqual(positionOf(line, line.touchpoints['t4']!));
    expect({ width, height }).toEqual(CARD);
  });
});

describe('links', () => {
  test('join the sides of their cards', () => {
    const scene = sceneOf(line);
    expect(ends(scene, 'J-t1-t2').start).toBe(`${24 + CARD.width},${CARD.height / 2}`);
    expect(scene.links.get('J-t1-t2')).toMatchObject({ journeyId: 'J', source: 't1', target: 't2' });
  });

  test('have a stripe, and a marker, for every aspect of their journey', () => {
    const far = applyEdit(line, 'moveTouchpoints', { corners: { t2: { x: 400, y: 300 } } });
    const items = linkItemsAt(sceneOf(far).links.get('J-t1-t2')!, levelAt(1), 'other');
    const stripes = items.flatMap((item) =>
      item.kind === 'path' && item.stroke !== undefined ? item.stroke.colour : [],
    );
    expect(stripes).toEqual(['medical', 'social']);
    const paths = items.flatMap((item) => (item.kind === 'path' && item.stroke !== undefined ? item.d : []));
    expect(new Set(paths).size).toBe(2);
    expect(items.filter((item) => item.kind === 'path' && item.fill === 'social')).toHaveLength(1);
  });

  test('of several journeys between the same two cards begin and end apart, in the order of the legend', () => {
    // In the order of the legend, which is not that of their ids.
    const names = ['N', 'M', 'L', 'K', 'J'];
    const busy = map(
      'Map',
      phase('A', 't1 t2'),
      ...names.map((name) => journey(name, 't1 > t2')),
      journey('O', 't2 > t1'),
    );
    const scene = sceneOf(busy);
    const all = [...names.map((name) => ends(scene, `${name}-t1-t2`)), ends(scene, 'O-t2-t1')];
    expect(new Set(all.flatMap(({ start, end }) => [start, end])).size).toBe(2 * all.length);
    const heights = names.map((name) => {
      const { start, end } = ends(scene, `${name}-t1-t2`);
      return [Number(start.split(',')[1]), Number(end.split(',')[1])];
    });
    expect(heights.map(([start]) => start)).toEqual(heights.map(([start]) => start).toSorted((a, b) => a! - b!));
    for (const [start, end] of heights) expect(end).toBeCloseTo(start!, 1);
  });

  test('never begin or end beyond the side of a card, however many there are', () => {
    const names = Array.from({ length: 30 }, (_, index) => `J${index}`);
    const scene = sceneOf(map('Map', phase('A', 't1 t2'), ...names.map((name) => journey(name, 't1 > t2'))));
    for (const name of names) {
      const y = Number(ends(scene, `${name}-t1-t2`).start.split(',')[1]);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(CARD.height);
    }
  });

  test('run around a card that lies in between', () => {
    const passing = map('Map', phase('A', 't1 t2 t3'), journey('J', 't1 > t3'));
    const { path } = sceneOf(passing).links.get('J-t1-t3')!;
    const freed = applyEdit(passing, 'moveTouchpoints', { corners: { t2: { x: 272, y: 800 } } });
    expect(sceneOf(freed).links.get('J-t1-t3')!.path).not.toBe(path);
  });

  test('of hidden journeys are not drawn', () => {
    const two = map('Map', phase('A', 't1 t2'), journey('J', 't1 > t2'), journey('K', 't1 > t2'));
    expect([...sceneOf(two, { hidden: new Set(['J']) }).links.keys()]).toEqual(['K-t1-t2']);
  });

  test('from very far are one line without its pattern, the very same each time', () => {
    const [link] = sceneOf(line).links.values();
    const [stripe, ...others] = linkItemsAt(link!, levelAt(0.1), 'other');
    expect(others).toEqual([]);
    expect(stripe).toMatchObject({ kind: 'path', stroke: { colour: 'medical' } });
    expect(stripe).not.toHaveProperty('stroke.dash');
    expect(linkItemsAt(link!, levelAt(0.1), 'other')[0]).toBe(stripe);
  });

  test('say how long they are after their label, in the language in use', () => {
    const wordsOf = (text: string, language: 'ja' | 'en'): string[] => {
      const timed = map(
        'Map',
        phase('A', 't1', { width: 500 }),
        phase('B', 't2', { width: 500 }),
        journey('J', 't1 > t2'),
        label('J-t1-t2', text, { amount: 2, unit: 'weeks' }),
      );
      return textsIn(linkItemsAt(sceneOf(timed, { language }).links.get('J-t1-t2')!, levelAt(1), 'other'));
    };
    expect(wordsOf('', 'en')).toEqual(['2 weeks']);
    expect(wordsOf('referred', 'ja')).toEqual(['referred · 2週間']);
  });

  test('are told in larger words from further off, where those have room on one line', () => {
    const sizesAt = (zoom: number, text: string): number[] => {
      const labelled = map(
        'Map',
        phase('A', 't1', { width: 500 }),
        phase('B', 't2', { width: 500 }),
        journey('J', 't1 > t2'),
        label('J-t1-t2', text),
      );
      const items = linkItemsAt(sceneOf(labelled).links.get('J-t1-t2')!, levelAt(zoom), 'other');
      return items.flatMap((item) => (item.kind === 'text' ? [item.font.size] : []));
    };
    expect(sizesAt(1, '2 weeks')).toEqual([12]);
    expect(sizesAt(0.57, '2 weeks')).toEqual([20]);
    expect(sizesAt(0.57, 'referred to a clinic that is very far away')).toEqual([12, 12]);
  });

  test('show their label in two lines at most', () => {
    const labelled = map(
      'Map',
      phase('A', 't1 t2'),
      journey('J', 't1 > t2'),
      label('J-t1-t2', 'referred to a clinic that is very far away'),
    );
    const texts = textsIn(linkItemsAt(sceneOf(labelled).links.get('J-t1-t2')!, levelAt(1), 'other'));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(/…$/);
  });
});

describe('bounds', () => {
  test('are around cards and links, and nothing for an empty map', () => {
    expect(sceneOf(map('Map', phase('A'))).bounds).toBeNull();
    const { bounds, cards, links } = sceneOf(line);
    for (const box of [...cards.values(), ...[...links.values()].map((link) => link.box)]) {
      expect(overlaps(bounds!, box)).toBe(true);
      expect(box.x).toBeGreaterThanOrEqual(bounds!.x);
      expect(box.x + box.width).toBeLessThanOrEqual(bounds!.x + bounds!.width + 1e-9);
    }
  });
});

describe('a builder', () => {
  /** Which cards and links are other objects after an edit. */
  function changedBy<N extends EditName>(before: JourneyMap, name: N, args: EditArgs<N>): string[] {
    const build = createSceneBuilder(monospaced);
    const first = build(before, OPTIONS);
    const second = build(applyEdit(before, name, args), OPTIONS);
    const all = new Set([...second.cards.keys(), ...second.links.keys()]);
    return [...all]
      .filter((id) => first.cards.get(id) !== second.cards.get(id) || first.links.get(id) !== second.links.get(id))
      .toSorted();
  }

  test('gives the very same objects for the same map, whatever it is', () => {
    fc.assert(
      fc.property(randomMap(), (any) => {
        const build = createSceneBuilder(monospaced);
        const [first, second] = [build(any, OPTIONS), build({ ...any }, { ...OPTIONS, hidden: new Set() })];
        for (const [id, box] of first.cards) expect(second.cards.get(id)).toBe(box);
        for (const [id, shape] of first.links) expect(second.links.get(id)).toBe(shape);
      }),
      { numRuns: 50 },
    );
  });

  test('gives the same scene after edits as a fresh one would', () => {
    const build = createSceneBuilder(monospaced);
    build(line, OPTIONS);
    const moved = applyEdit(line, 'moveTouchpoints', { corners: { t2: { x: 300, y: 400 }, t5: { x: 900, y: -200 } } });
    const removed = applyEdit(moved, 'removeTouchpoints', { ids: ['t3'] });
    const added = applyEdit(removed, 'addJourney', { id: 'K', title: 'K', aspects: ['economic'] });
    const linked = applyEdit(added, 'addLink', { id: 'k', journeyId: 'K', source: 't1', target: 't2' });
    for (const step of [moved, removed, added, linked]) expect(build(step, OPTIONS)).toEqual(sceneOf(step));
  });

  test('gives the same scene wherever cards are moved to, one after the other', () => {
    const spot = fc.record({
      id: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
      x: fc.integer({ min: 0, max: 1_300 }),
      y: fc.integer({ min: -300, max: 300 }),
    });
    const branching = journey('K', 't1 > t3 > t5, t2 > t4 > t1')(line);
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 6 }), (spots) => {
        const build = createSceneBuilder(monospaced);
        let now = branching;
        build(now, OPTIONS);
        for (const { id, x, y } of spots) {
          now = applyEdit(now, 'moveTouchpoints', { corners: { [id]: { x, y } } });
          expect(build(now, OPTIONS)).toEqual(sceneOf(now));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('derives one card anew for a new title, score, channel or stage', () => {
    expect(changedBy(line, 'editTouchpoints', { ids: ['t2'], fields: { title: 'new' } })).toEqual(['t2']);
    expect(changedBy(line, 'editTouchpoints', { ids: ['t2'], fields: { channel: 'home', stage: 'action' } })).toEqual([
      't2',
    ]);
    expect(changedBy(line, 'addRating', { id: 'r', touchpointId: 't3', aspect: 'social', score: 1 })).toEqual(['t3']);
    const rated = rating('t3', 'social', 1)(line);
    expect(changedBy(rated, 'editRating', { id: 't3-social-patient', score: -1 })).toEqual(['t3']);
  });

  test('derives no card anew for an annotation', () => {
    const build = createSceneBuilder(monospaced);
    const before = build(line, OPTIONS);
    const after = build(note('n1', { kind: 'touchpoint', id: 't2' })(line), OPTIONS);
    expect([...after.cards.values()].every((card) => card === before.cards.get(card.id))).toBe(true);
  });

  test('derives a moved card and its links anew, not those further on', () => {
    expect(changedBy(line, 'moveTouchpoints', { corners: { t1: { x: 24, y: 400 } } })).toEqual(['J-t1-t2', 't1']);
  });

  test('derives one link anew for its label, and none for a journey of other cards', () => {
    expect(changedBy(line, 'editLink', { id: 'J-t3-t4', label: 'new' })).toEqual(['J-t3-t4']);
    const two = map('Map', phase('A', 't1 t2 t3 t4'), journey('J', 't1 > t2'), journey('K', 't3 > t4'));
    expect(changedBy(two, 'removeJourney', { id: 'K' })).toEqual([]);
    expect(changedBy(two, 'editJourney', { id: 'K', aspects: ['social'] })).toEqual(['K-t3-t4']);
  });

  test('keeps what is drawn on a card that only moved, or whose hidden fields changed', () => {
    const build = createSceneBuilder(monospaced);
    const { items } = build(line, OPTIONS).cards.get('t1')!;
    const moved = applyEdit(line, 'moveTouchpoints', { corners: { t1: { x: 48, y: 400 } } });
    const described = applyEdit(moved, 'editTouchpoints', { ids: ['t1'], fields: { description: 'It hurts.' } });
    const box = build(described, OPTIONS).cards.get('t1')!;
    expect(box.items).toBe(items);
    expect(box).toMatchObject({ x: 48, y: 400, touchpoint: { description: 'It hurts.' } });
  });

  test('a phase that widens carries cards along without deriving them anew', () => {
    const build = createSceneBuilder(monospaced);
    const before = build(line, OPTIONS).cards.get('t4')!;
    const after = build(applyEdit(line, 'resizePhase', { id: 'A', width: 1_200 }), OPTIONS).cards.get('t4')!;
    expect(after.x).toBe(before.x + 1_200 - line.phases['A']!.width);
    expect(after.items).toBe(before.items);
  });

  test('derives cards anew for another language or perspective', () => {
    const shown = map(
      'Map',
      phase('A', 't1'),
      card('t1', { channel: 'home' }),
      rating('t1', 'medical', 1),
      note('n1', { kind: 'touchpoint', id: 't1' }),
    );
    const build = createSceneBuilder(monospaced);
    const english = textsIn(build(shown, OPTIONS).cards.get('t1')!.items);
    const japanese = textsIn(build(shown, { ...OPTIONS, language: 'ja' }).cards.get('t1')!.items);
    expect(japanese).not.toEqual(english);
    const clinical = build(shown, { ...OPTIONS, language: 'ja', viewpoint: 'clinical' }).cards.get('t1')!;
    expect(clinical.content.scores.medical).toBeNull();
  });
});
