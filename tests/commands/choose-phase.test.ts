import { describe, expect, test } from 'vitest';
import { chooseAllPhases, choosePhase, movePhasesTo, phasesMeant, runCommand, stepPhases } from '#commands';
import { select } from '#editor';
import { inOrder } from '#model';
import { map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

const five = map('Map', phase('A', 't1'), phase('B', 't2'), phase('C'), phase('D'), phase('E'));

const open = () => {
  const tools = bench(five);
  return {
    ...tools,
    chosen: () => [...tools.openMap.session.getState().selection.phases].toSorted().join(''),
    order: () =>
      inOrder(tools.now().phases)
        .map(({ id }) => id)
        .join(''),
  };
};

describe('choosing phases', () => {
  test('takes one alone, adds and takes away, and selects up to one from the one chosen last', () => {
    const { context, chosen, openMap } = open();
    select(openMap.session, { touchpoints: ['t1'] });
    choosePhase(context, 'B');
    expect(chosen()).toBe('B');
    choosePhase(context, 'D', 'besides');
    expect(chosen()).toBe('BD');
    choosePhase(context, 'E', 'upTo');
    expect(chosen()).toBe('DE');
    choosePhase(context, 'A', 'upTo');
    expect(chosen()).toBe('ABCD');
    choosePhase(context, 'C', 'besides');
    expect(chosen()).toBe('ABD');
    expect(openMap.session.getState().selection.touchpoints.size).toBe(0);
    chooseAllPhases(context);
    expect(chosen()).toBe('ABCDE');
  });

  test('up to one where none was chosen takes that one', () => {
    const { context, chosen } = open();
    choosePhase(context, 'C', 'upTo');
    expect(chosen()).toBe('C');
  });

  test('what a phase means is all that are chosen, if it is one of them', () => {
    const { context, openMap } = open();
    select(openMap.session, { phases: ['A', 'C'] });
    expect([phasesMeant(context, 'C'), phasesMeant(context, 'D')]).toEqual([['A', 'C'], ['D']]);
  });

  test('their touchpoints are selected by one command', () => {
    const { context, openMap } = open();
    select(openMap.session, { phases: ['A', 'B'] });
    runCommand('selectPhase', context);
    expect([...openMap.session.getState().selection.touchpoints]).toEqual(['t1', 't2']);
  });
});

describe('several phases', () => {
  test('step to the left and right side by side, until they cannot', () => {
    const { context, order } = open();
    expect(stepPhases(context, ['A', 'B'], 1)).toBe(true);
    expect(order()).toBe('CABDE');
    stepPhases(context, ['B', 'E'], -1);
    expect(order()).toBe('CBEAD');
    stepPhases(context, ['C', 'A'], 1);
    expect(order()).toBe('BEDCA');
    expect(stepPhases(context, ['C', 'A'], 1)).toBe(false);
  });

  test('go beyond the one that they are brought to, and stay where they are if it is one of them', () => {
    const { context, order } = open();
    movePhasesTo(context, ['A', 'B'], 'D');
    expect(order()).toBe('CDABE');
    movePhasesTo(context, ['B', 'E'], 'D');
    expect(order()).toBe('CBEDA');
    expect(movePhasesTo(context, ['C', 'B'], 'B')).toBe(false);
  });

  test('are no target of an annotation and have no name to type', () => {
    const { context, openMap, run } = open();
    select(openMap.session, { phases: ['A', 'B'] });
    expect(run('rename')).toBe(false);
    runCommand('annotate', context);
    expect(openMap.session.getState().annotating).toMatchObject({ isChoosing: true, open: null });
  });

  test('let a new phase come right of the last of them', () => {
    const { openMap, run, order } = open();
    select(openMap.session, { phases: ['C', 'A'] });
    run('addPhase');
    expect(order()).toBe('ABCnew1DE');
  });
});
