import { ASPECTS, inOrder, phaseSpans, type JourneyMap } from '#model';
import { experienceOf, plotOf, type Experience, type Item } from '#scene';
import { DRAWING } from './drawing-size.ts';

/** A map in small: how its first journey that says something of it is lived through, or its phases alone; without words. */
export function drawingOf(map: JourneyMap): readonly Item[] {
  const lived = inOrder(map.journeys).map(({ id }) => experienceOf(map, { journey: id, viewpoint: 'all' }));
  const experience = lived.find(isRated) ?? lived.find(({ stops }) => stops.length > 0);
  if (experience === undefined) return phasesOf(map);
  const request = {
    compared: null,
    phases: map.phases,
    stages: null,
    mode: 'split',
    language: 'en',
    hidden: [],
  } as const;
  return plotOf({ ...request, experience, ...DRAWING }, null).items;
}

const isRated = ({ stops }: Experience): boolean =>
  stops.some(({ scores }) => ASPECTS.some((aspect) => scores[aspect] !== null));

function phasesOf(map: JourneyMap): readonly Item[] {
  const spans = phaseSpans(map);
  const width = DRAWING.width / spans.length;
  return spans.map((_, index) => ({
    kind: 'rect',
    x: index * width,
    y: 0,
    width,
    height: DRAWING.height,
    fill: index % 2 === 0 ? 'bandOdd' : 'bandEven',
  }));
}
