import { expect, test } from 'vitest';
import { ASPECTS } from '#model';
import { lived, plot } from '../scene/plot/build-plot.ts';
import { markTargets } from '../../src/canvas/experience/mark-targets.ts';

const targetsOf = (mode: 'split' | 'overlay', scores: readonly number[], height = 244) => {
  const { frame } = plot(lived(20), { mode, height, marks: new Map() });
  const marks = ASPECTS.map((aspect, index) => ({ aspect, y: frame.yOf(aspect, scores[index]!) }));
  const targets = markTargets(frame, marks, 24);
  return { frame, marks: marks.map((mark) => ({ ...mark, ...targets.get(mark.aspect)! })) };
};
const SCORES = [
  [0, 0, 0, 0],
  [2, 2, 2, 2],
  [-2, -2, -2, -2],
  [2, 2, -2, 1.5],
  [2, 1, 0, -1],
] as const;

test.each(SCORES)('in its lane a mark is a target of 24 px around it (%d, %d, %d, %d)', (...scores) => {
  const { frame, marks } = targetsOf('split', scores);
  for (const { aspect, y, top, height } of marks) {
    const lane = frame.lanes.find((each) => each.aspect === aspect)!;
    expect(height).toBe(24);
    expect(top).toBeGreaterThanOrEqual(lane.top);
    expect(top + height).toBeLessThanOrEqual(lane.top + lane.height);
    expect(y).toBeGreaterThanOrEqual(top);
    expect(y).toBeLessThanOrEqual(top + height);
  }
});

test.each(SCORES)('overlaid, targets of 24 px never lie over each other (%d, %d, %d, %d)', (...scores) => {
  const { frame, marks } = targetsOf('overlay', scores);
  const sorted = marks.toSorted((a, b) => a.top - b.top);
  for (const [index, { top, height }] of sorted.entries()) {
    expect(height).toBe(24);
    expect(top).toBeGreaterThanOrEqual(frame.top);
    expect(top + height).toBeLessThanOrEqual(frame.bottom + 0.01);
    if (index > 0) expect(top).toBeGreaterThanOrEqual(sorted[index - 1]!.top + 24 - 0.01);
  }
  expect(sorted.map(({ aspect }) => aspect)).toEqual(marks.toSorted((a, b) => a.y - b.y).map(({ aspect }) => aspect));
});

test('overlaid, a mark alone has its target around it', () => {
  const { frame } = plot(lived(20), { mode: 'overlay' });
  const y = frame.yOf('medical', 0);
  expect(markTargets(frame, [{ aspect: 'medical', y }], 24).get('medical')).toEqual({ top: y - 12, height: 24 });
});

test('the least panel has lanes in which a mark is a target of 24 px', () => {
  expect(targetsOf('split', [0, 0, 0, 0], 216 - 36).marks.every(({ height }) => height >= 23.9)).toBe(true);
});
