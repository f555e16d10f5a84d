import { describe, expect, test } from 'vitest';
import { applyEdit, type Id } from '#model';
import { createSceneBuilder, levelAt } from '#scene';
import { createEdgeDeriver, type EdgeState } from '../../src/canvas/edges.ts';
import { createNodeDeriver, type NodeState } from '../../src/canvas/nodes.ts';
import { journey, map, phase } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';

const SAMPLE = map(
  'Stroke',
  phase('Onset', 'a b'),
  phase('Treatment', 'c d'),
  journey('Main', 'a > b > c > d'),
  journey('Cost', 'a > c'),
);
const OPTIONS = { language: 'en', viewpoint: 'patient', activeJourney: null, hidden: new Set<Id>() } as const;
const NODES: NodeState = {
  selected: new Set(),
  focus: null,
  naming: null,
  dimmed: new Set(),
  found: new Set(),
  level: levelAt(1),
  held: new Set(),
  notes: new Map(),
};
const EDGES: EdgeState = {
  near: null,
  level: levelAt(1),
  selected: new Set(),
  dimmedJourneys: new Set(),
  activeJourney: 'Main',
  naming: null,
};

describe('nodes', () => {
  test('carry the size and the handles that React Flow would otherwise mount every card to learn', () => {
    const nodes = createNodeDeriver()(createSceneBuilder(monospaced)(SAMPLE, OPTIONS), NODES);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    for (const node of nodes) {
      expect(node).toMatchObject({ width: 192, height: 120, measured: { width: 192, height: 120 } });
      expect(node.handles).toHaveLength(4);
    }
  });

  test('of unchanged cards stay the very same objects when one touchpoint changes', () => {
    const build = createSceneBuilder(monospaced);
    const derive = createNodeDeriver();
    const before = derive(build(SAMPLE, OPTIONS), NODES);
    const edited = applyEdit(SAMPLE, 'editTouchpoints', { ids: ['b'], fields: { title: 'New' } });
    const after = derive(build(edited, OPTIONS), NODES);
    expect(after.map((node, index) => node === before[index])).toEqual([true, false, true, true]);
  });

  test('change only where selection, focus, naming or dimming do', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const derive = createNodeDeriver();
    const before = derive(scene, NODES);
    const after = derive(scene, {
      ...NODES,
      selected: new Set(['a']),
      focus: 'b',
      naming: 'c',
      dimmed: new Set(['d']),
    });
    expect(after.map(({ selected }) => selected)).toEqual([true, false, false, false]);
    expect(after.map(({ data }) => [data.isFocused, data.isNaming, data.isDimmed])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(derive(scene, NODES)).toEqual(before);
  });
});

test('the node of a locked touchpoint cannot be dragged until it is unlocked', () => {
  const build = createSceneBuilder(monospaced);
  const derive = createNodeDeriver();
  const draggable = (now: typeof SAMPLE): unknown[] => derive(build(now, OPTIONS), NODES).map((node) => node.draggable);
  const locked = applyEdit(SAMPLE, 'lockTouchpoints', { ids: ['b'] });
  expect(draggable(locked)).toEqual([undefined, false, undefined, undefined]);
  expect(draggable(applyEdit(locked, 'unlockTouchpoints', { ids: ['b'] }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('edges', () => {
  test('of the active journey come last, so that they lie on top', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const derive = createEdgeDeriver();
    expect(derive(scene, EDGES).at(0)?.id).toBe('Cost-a-c');
    expect(derive(scene, { ...EDGES, activeJourney: 'Cost' }).at(-1)?.id).toBe('Cost-a-c');
  });

  test('far from the view are left out, unless they are selected', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const near = { x: 0, y: 0, width: 300, height: 200 };
    const idsWith = (selected: readonly Id[]): string[] =>
      createEdgeDeriver()(scene, { ...EDGES, near, selected: new Set(selected) }).map(({ id }) => id);
    expect(idsWith([])).toEqual(['Cost-a-c', 'Main-a-b']);
    expect(idsWith(['Main-c-d'])).toEqual(['Cost-a-c', 'Main-a-b', 'Main-c-d']);
  });

  test('of a dimmed journey are dimmed unless they are selected', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const edges = createEdgeDeriver()(scene, {
      ...EDGES,
      dimmedJourneys: new Set(['Main']),
      selected: new Set(['Main-a-b']),
    });
    const faint = edges.filter(({ data }) => data!.opacity < 0.5);
    expect(faint.map(({ id }) => id)).toEqual(['Main-b-c', 'Main-c-d']);
  });

  test('of the active journey have a spine; the others are a little fainter', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const looks = createEdgeDeriver()(scene, EDGES).map(({ data }) => [
      data!.shape.journeyId,
      data!.rank,
      data!.opacity,
    ]);
    for (const [journeyId, rank, opacity] of looks)
      expect([rank, opacity]).toEqual(journeyId === 'Main' ? ['active', 1] : ['other', 0.75]);
    expect(new Set(looks.map(([, rank]) => rank)).size).toBe(2);
  });

  test('that look the same stay the very same objects; one that leads to or from a renamed card is named anew', () => {
    const build = createSceneBuilder(monospaced);
    const derive = createEdgeDeriver();
    const before = derive(build(SAMPLE, OPTIONS), EDGES);
    const edited = applyEdit(SAMPLE, 'editTouchpoints', { ids: ['d'], fields: { title: 'New', description: 'x' } });
    const after = derive(build(edited, OPTIONS), EDGES);
    expect(after.filter((edge, index) => edge !== before[index]).map(({ ariaLabel }) => ariaLabel)).toEqual([
      'c → New',
    ]);
  });
});
