import type { Aspect, JourneyMap } from '#model';
import {
  createExperienceKeeper,
  plotOf,
  type ExperienceOptions,
  type Item,
  type Plot,
  type PlotRequest,
  type StageMarks,
} from '#scene';
import { card, journey, map, phase, rating, type Part } from '../../support/map-builder.ts';
import { monospaced } from '../../support/text-measure.ts';
import { flat } from '../build-scene.ts';

/** A map with the journey J through `count` touchpoints t1, t2, … of the phase A, `scores` by aspect in their order. */
export function lived(
  count: number,
  scores: Partial<Record<Aspect, readonly (number | null)[]>> = {},
  ...parts: readonly Part[]
): JourneyMap {
  const ids = Array.from({ length: count }, (_, index) => `t${index + 1}`);
  const ratings = Object.entries(scores).flatMap(([aspect, list]) =>
    list.flatMap((score, index) =>
      score === null ? [] : [rating(ids[index]!, aspect as Aspect, score, { evidence: 'interview' })],
    ),
  );
  return map('Map', phase('A', ids.join(' ')), journey('J', ids.join(' > ')), ...ratings, ...parts);
}

/** A moment of truth with a title. */
export const moment = (id: string, title: string): Part => card(id, { moment: true, title });

const experience = (of: JourneyMap, options: Partial<ExperienceOptions> = {}) =>
  createExperienceKeeper()(of, { journey: 'J', viewpoint: 'patient', ...options });

interface Asked extends Partial<Omit<PlotRequest, 'compared' | 'experience' | 'stages'>> {
  readonly compared?: Partial<ExperienceOptions>;
  readonly actualOnly?: boolean;
  readonly marks?: StageMarks;
  readonly isWordless?: boolean;
}

/** The plot of a map's journey J as the patient sees it, 1,000 × 260. */
export function plot(of: JourneyMap, { compared, actualOnly = false, marks, isWordless, ...asked }: Asked = {}): Plot {
  const request: PlotRequest = {
    experience: experience(of, { actualOnly }),
    compared: compared === undefined ? null : experience(of, compared),
    phases: of.phases,
    stages: marks === undefined ? null : { marks, name: 'Stage' },
    width: 1000,
    height: 260,
    mode: 'split',
    language: 'en',
    hidden: [],
    ...asked,
  };
  return plotOf(request, isWordless === true ? null : monospaced);
}

type PathItem = Extract<Item, { kind: 'path' }>;
type TextItem = Extract<Item, { kind: 'text' }>;

/** What is drawn in an aspect's colour: its line, and its marks. */
export function drawnOf({ items }: Plot, aspect: Aspect) {
  const paths = flat(items).filter((item): item is PathItem => item.kind === 'path');
  const marks = paths.filter(({ stroke }) => stroke?.colour === aspect && stroke.width === 1.75);
  return {
    lines: paths.filter(({ stroke, fill }) => stroke?.colour === aspect && fill === undefined),
    full: marks.filter(({ fill }) => fill === aspect),
    hollow: marks.filter(({ fill }) => fill === 'card'),
  };
}

/** How many shapes a path has. */
export const shapesOf = (paths: readonly PathItem[]): number =>
  paths.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0);

export const textsOf = ({ items }: Plot): readonly TextItem[] =>
  flat(items).filter((item): item is TextItem => item.kind === 'text');
