import { describe, expect, test } from 'vitest';
import { applyEdit, type Id } from '#model';
import { createSceneBuilder, levelAt } from '#scene';
import { createLinkDeriver, type LinksState } from '../../src/canvas/drawn-links.ts';
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
const EVERYWHERE = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const NODES: NodeState = {
  near: EVERYWHERE,
  selected: new Set(),
  focus: null,
  naming: null,
  dimmed: new Set(),
  found: new Set(),
  level: levelAt(1),
  held: new Set(),
  notes: new Map(),
};
const LINKS: LinksState = {
  near: EVERYWHERE,
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

  test('are those near the view, and those that a hand holds; where none is another, the very same list', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const derive = createNodeDeriver();
    const idsIn = (state: Partial<NodeState>): Id[] => derive(scene, { ...NODES, ...state }).map(({ id }) => id);
    const beginning = { x: 0, y: 0, width: 100, height: 100 };
    expect(idsIn({ near: beginning })).toEqual(['a']);
    expect(idsIn({ near: beginning, held: new Set(['d']) })).toEqual(['a', 'd']);
    expect(idsIn({ near: null })).toEqual([]);
    const before = derive(scene, { ...NODES, near: beginning });
    expect(derive(scene, { ...NODES, near: { ...beginning, x: 20 }, selected: new Set(['d']) })).toBe(before);
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

describe('links', () => {
  test('of the active journey come last, so that they lie on top', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const derive = createLinkDeriver();
    expect(derive(scene, LINKS).at(0)?.shape.id).toBe('Cost-a-c');
    expect(derive(scene, { ...LINKS, activeJourney: 'Cost' }).at(-1)?.shape.id).toBe('Cost-a-c');
  });

  test('far from the view are left out', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const near = { x: 0, y: 0, width: 300, height: 200 };
    expect(createLinkDeriver()(scene, { ...LINKS, near }).map(({ shape }) => shape.id)).toEqual([
      'Cost-a-c',
      'Main-a-b',
    ]);
  });

  test('of a dimmed journey are dimmed unless they are selected', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const links = createLinkDeriver()(scene, {
      ...LINKS,
      dimmedJourneys: new Set(['Main']),
      selected: new Set(['Main-a-b']),
    });
    const faint = links.filter(({ opacity }) => opacity < 0.5);
    expect(faint.map(({ shape }) => shape.id)).toEqual(['Main-b-c', 'Main-c-d']);
  });

  test('of the active journey have a spine; the others are a little fainter', () => {
    const scene = createSceneBuilder(monospaced)(SAMPLE, OPTIONS);
    const looks = createLinkDeriver()(scene, LINKS).map(({ shape, rank, opacity }) => [shape.journeyId, rank, opacity]);
    for (const [journeyId, rank, opacity] of looks)
      expect([rank, opacity]).toEqual(journeyId === 'Main' ? ['active', 1] : ['other', 0.75]);
    expect(new Set(looks.map(([, rank]) => rank)).size).toBe(2);
  });

  test('that look the same stay the very same objects; one that leads to or from a renamed card is named anew', () => {
    const build = createSceneBuilder(monospaced);
    const derive = createLinkDeriver();
    const before = derive(build(SAMPLE, OPTIONS), LINKS);
    const edited = applyEdit(SAMPLE, 'editTouchpoints', { ids: ['d'], fields: { title: 'New', description: 'x' } });
    const after = derive(build(edited, OPTIONS), LINKS);
    expect(after.filter((link, index) => link !== before[index]).map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'c → New',
    ]);
  });
});
