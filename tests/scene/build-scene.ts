import {
  createSceneBuilder,
  pictureOf,
  type Item,
  type Picture,
  type PictureOptions,
  type Scene,
  type SceneOptions,
  type SignWords,
  type TextItem,
} from '#scene';
import type { Id, JourneyMap } from '#model';
import { monospaced } from '../support/text-measure.ts';

export const OPTIONS: SceneOptions = {
  language: 'en',
  viewpoint: 'patient',
  activeJourney: null,
  hidden: new Set(),
};

/** A map's scene as a fresh builder derives it, in a typeface of equal widths. */
export const sceneOf = (map: JourneyMap, options: Partial<SceneOptions> = {}): Scene =>
  createSceneBuilder(monospaced)(map, { ...OPTIONS, ...options });

/** What is drawn on a card. */
export const itemsOn = (map: JourneyMap, id: Id, options: Partial<SceneOptions> = {}): readonly Item[] =>
  sceneOf(map, options).cards.get(id)!.items;

export const SIGNS: SignWords = {
  moment: 'moment',
  guess: 'guess',
  assumed: 'assumed',
  planned: 'planned',
  back: 'back',
  stage: 'stage',
  spread: 'spread',
  relapse: 'relapse',
  skip: 'skip',
};

export const PICTURE: PictureOptions = {
  language: 'en',
  only: null,
  title: true,
  legend: SIGNS,
  subtitle: '',
  dimmed: new Set(),
  activeJourney: null,
  personas: null,
  experience: null,
  annotations: null,
  piece: null,
};

export const paint = (map: JourneyMap, options: Partial<PictureOptions> = {}): Picture =>
  pictureOf(map, sceneOf(map), { ...PICTURE, ...options }, monospaced);

/** All items, those in groups included. */
export const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));

/** The lines of text among items, from top to bottom as listed. */
export const textsIn = (items: readonly Item[]): string[] =>
  flat(items)
    .filter((item): item is TextItem => item.kind === 'text')
    .map(({ text }) => text);
