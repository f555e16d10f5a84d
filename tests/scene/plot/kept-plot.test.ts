import { expect, test } from 'vitest';
import { applyEdit, type JourneyMap } from '#model';
import { createExperienceKeeper, createPlotKeeper, plotOf, type PlotRequest, type StageMarks } from '#scene';
import { monospaced } from '../../support/text-measure.ts';
import { lived } from './build-plot.ts';

const marks: StageMarks = new Map();
const hidden: PlotRequest['hidden'] = [];

/** Plots of a journey as it changes, by the keeper and anew. */
function keeping() {
  const experienceOf = createExperienceKeeper();
  const keep = createPlotKeeper();
  return (map: JourneyMap) => {
    const request: PlotRequest = {
      experience: experienceOf(map, { journey: 'J', viewpoint: 'patient' }),
      compared: null,
      phases: map.phases,
      stages: { marks, name: 'Stage' },
      width: 1000,
      height: 260,
      mode: 'split',
      language: 'en',
      hidden,
    };
    return { kept: keep(request, monospaced), fresh: plotOf(request, monospaced) };
  };
}

const inWords = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const large = lived(2_000, { medical: Array.from({ length: 2_000 }, (_, at) => (at % 5) - 2) });
const renamed = (map: JourneyMap, id: string): JourneyMap =>
  applyEdit(map, 'editTouchpoints', { ids: [id], fields: { title: 'Another' } });

test('on a long journey another title draws nothing anew, and is on its column', () => {
  const plots = keeping();
  const { kept: before } = plots(large);
  const { kept: after, fresh } = plots(renamed(large, 't7'));
  expect(after.items).toBe(before.items);
  expect(after.columns.filter((column, at) => column !== before.columns[at])).toHaveLength(1);
  expect(inWords(after)).toEqual(inWords(fresh));
});

test('what is rated or of another phase is drawn, and a short journey with its titles', () => {
  for (const edit of [
    (map: JourneyMap) => applyEdit(map, 'editTouchpoints', { ids: ['t7'], fields: { moment: true } }),
    (map: JourneyMap) => applyEdit(map, 'editTouchpoints', { ids: ['t7'], fields: { stage: 'action' } }),
    (map: JourneyMap) => applyEdit(map, 'removeTouchpoints', { ids: ['t7'] }),
  ]) {
    const plots = keeping();
    plots(large);
    const { kept, fresh } = plots(edit(large));
    expect(inWords(kept)).toEqual(inWords(fresh));
  }
  const short = lived(12, { medical: [2, -2, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1] });
  const plots = keeping();
  plots(short);
  const { kept, fresh } = plots(renamed(short, 't1'));
  expect(inWords(kept)).toEqual(inWords(fresh));
});

test('a card that is moved past none, and a phase that grows for it, draw nothing anew', () => {
  for (const before of [large, lived(12, { medical: [2, -2, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1] })]) {
    const { x, y } = before.touchpoints['t7']!;
    const [phase] = Object.values(before.phases);
    const after = applyEdit(before, 'moveTouchpoints', { corners: { t7: { x: x + 1, y: y + 400 } } });
    const wider = { ...after, phases: { ...after.phases, [phase!.id]: { ...phase!, width: phase!.width + 72 } } };
    expect(wider.touchpoints['t7']).not.toEqual(before.touchpoints['t7']);
    const plots = keeping();
    const { kept } = plots(before);
    const { kept: moved, fresh } = plots(wider);
    expect(moved.items).toBe(kept.items);
    expect(inWords(moved)).toEqual(inWords(fresh));
  }
});
