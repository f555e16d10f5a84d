import { describe, expect, test } from 'vitest';
import type { JourneyMap, Touchpoint } from '#model';
import {
  blocksSlide,
  createExperienceKeeper,
  mapSlides,
  overviewSlide,
  stackedSlides,
  type MapSlidesRequest,
  type Picture,
  type TextItem,
} from '#scene';
import { hasHollowMark } from '../../src/scene/plot/hollow.ts';
import { card, journey, map, phase, rating, type Part } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { SIGNS, flat, sceneOf, textsIn } from './build-scene.ts';

const slidesOf = (of: JourneyMap, options: Partial<MapSlidesRequest> = {}): Picture[] =>
  mapSlides(
    {
      map: of,
      scene: sceneOf(of, { activeJourney: 'J' }),
      frame: {
        headline: 'Headline',
        facts: ['Journey', '', '2026'],
        source: '104 of 104',
        interests: [],
        by: 'City Hospital · Tabiji',
        pageOf: (page, pages) => `Slide ${page} of ${pages}`,
      },
      only: null,
      dimmed: new Set(),
      activeJourney: 'J',
      experience: createExperienceKeeper()(of, { journey: 'J', viewpoint: 'patient' }),
      stages: { marks: new Map(), name: 'Stage' },
      signs: SIGNS,
      language: 'en',
      ...options,
    },
    monospaced,
  );

/** So many steps through so many phases, all titled alike. */
function long(count: number, phases: number, title = 'Waits for the result'): JourneyMap {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const each = Math.ceil(count / phases);
  return map(
    'Map',
    ...Array.from({ length: phases }, (_, index) =>
      phase(`P${index}`, ids.slice(index * each, (index + 1) * each).join(' ')),
    ),
    ...ids.map((id) => card(id, { title })),
    journey('J', ids.join(' > ')),
  );
}

const SMALL = long(4, 2);
const withFirst = (fields: Partial<Touchpoint>, ...parts: Part[]): JourneyMap =>
  map('Map', phase('P', 'a b'), card('a', fields), journey('J', 'a > b'), ...parts);
const legendOf = (of: JourneyMap): string[] =>
  textsIn(slidesOf(of)[0]!.items).filter((text) => Object.values(SIGNS).includes(text));

describe('a slide', () => {
  test('is 16:9, with headline, facts, source and who made it', () => {
    const [slide, ...others] = slidesOf(SMALL);
    expect(others).toEqual([]);
    expect(slide).toMatchObject({ width: 1600, height: 900 });
    const texts = textsIn(slide!.items);
    for (const text of ['Headline', 'Journey · 2026', '104 of 104', 'City Hospital · Tabiji', 'P0', 'P1'])
      expect(texts).toContain(text);
  });

  test.each([
    [26, 6],
    [60, 8],
  ])('shows the titles of %i steps in %i phases in 9 points and more, none cut', (count, phases) => {
    const titles = slidesOf(long(count, phases)).flatMap(({ items }) =>
      flat(items).filter((item): item is TextItem => item.kind === 'text' && /^(Waits|for|the|result)/.test(item.text)),
    );
    expect(titles.length).toBeGreaterThanOrEqual(count);
    for (const { font, text } of titles.filter((each) => each.font.weight === 600)) {
      expect(font.size).toBeGreaterThanOrEqual(15);
      expect(text).not.toMatch(/…$/);
    }
  });

  test('becomes several where one would be too small: each has its phases, steps and number', () => {
    const slides = slidesOf(long(120, 12));
    expect(slides.length).toBeGreaterThan(1);
    const texts = slides.map(({ items }) => textsIn(items));
    texts.forEach((own, index) => expect(own.join(' ')).toContain(`Slide ${index + 1} of ${slides.length}`));
    expect(texts[0]).toContain('P0');
    expect(texts[0]).not.toContain('P11');
    expect(texts.at(-1)).toContain('P11');
    expect(texts.at(-1)).toContain('120');
  });

  test('of a selection shows its phases and steps alone', () => {
    const [slide] = slidesOf(long(8, 4), { only: new Set(['t2', 't3']) });
    const texts = textsIn(slide!.items);
    expect(texts).toContain('P1');
    expect(texts).not.toContain('P0');
    expect(texts).not.toContain('P2');
  });
});

describe('the legend', () => {
  test('names no sign that is not used', () => {
    expect(legendOf(SMALL)).toEqual([]);
  });

  test('names each sign that is used, once', () => {
    expect(legendOf(withFirst({ moment: true }))).toEqual(['moment']);
    expect(legendOf(withFirst({ status: 'planned' }))).toEqual(['planned']);
    expect(legendOf(withFirst({}, rating('a', 'medical', 1)))).toEqual(['guess']);
    expect(legendOf(withFirst({}, rating('a', 'medical', 1, { evidence: 'survey' })))).toEqual([]);
  });

  test('names the channels and the journeys that are drawn', () => {
    const texts = textsIn(slidesOf(withFirst({ channel: 'home' }))[0]!.items);
    expect(texts.filter((text) => text === 'Home' || text === 'J')).toEqual(['J', 'Home']);
  });
});

describe('the legend of curves', () => {
  const walk = (count: number): JourneyMap => {
    const ids = Array.from({ length: count }, (_, index) => `t${index}`);
    return map(
      'Map',
      phase('P', ids.join(' ')),
      journey('J', ids.join(' > ')),
      ...ids.map((id) => rating(id, 'medical', 1)),
    );
  };
  const isListed = (count: number): boolean => {
    const experience = createExperienceKeeper()(walk(count), { journey: 'J', viewpoint: 'patient' });
    return hasHollowMark(experience, { width: 600, mode: 'split', language: 'en' }, monospaced);
  };

  test('speaks of hollow marks only where there is room to draw them', () => {
    expect([isListed(10), isListed(200)]).toEqual([true, false]);
  });

  test('of an overview says what a dashed figure is', () => {
    const textsWith = (isGuess: boolean): string[] =>
      textsIn(
        overviewSlide(
          {
            phases: SMALL.phases,
            frame: { headline: '', facts: [], source: '', interests: [], by: '', pageOf: () => '' },
            experience: createExperienceKeeper()(SMALL, { journey: 'J', viewpoint: 'patient' }),
            stages: { marks: new Map(), name: 'Stage' },
            blocks: [{ title: 'Lowest', lines: [{ figure: '−1', text: 'Waits', isGuess }], nothing: '' }],
            signs: SIGNS,
            language: 'en',
          },
          monospaced,
        ).items,
      );
    expect(textsWith(true)).toContain('assumed');
    expect(textsWith(false)).not.toContain('assumed');
  });
});

describe('a slide of blocks', () => {
  const slideWith = (count: number): Picture => {
    const lines = Array.from({ length: count }, (_, index) => ({ figure: '', text: `Line ${index}` }));
    const frame = { headline: 'Stroke', facts: [], interests: [], source: '', by: '', pageOf: () => '' };
    const block = { title: 'Measures', lines, nothing: 'None' };
    return blocksSlide({ frame, rows: [[{ block, part: 1 }], [{ block, part: 2 }]] }, monospaced);
  };
  const scaleOf = ({ items }: Picture): unknown =>
    items.flatMap((item) => (item.kind === 'group' && item.scale !== undefined ? item.scale : []))[0];

  test('is written as large as all its lines allow', () => {
    expect(scaleOf(slideWith(2))).toBe(1.3);
    expect(scaleOf(slideWith(10))).toBe(1);
    expect(textsIn(slideWith(8).items)).toContain('Line 7');
  });

  test('says what stands there instead where there is nothing', () => {
    expect(textsIn(slideWith(0).items)).toContain('None');
  });

  test('stands under another where only one picture can leave', () => {
    const { width, height, items } = stackedSlides([slideWith(1), slideWith(2)]);
    expect([width, height]).toEqual([1600, 1800]);
    expect(textsIn(items).filter((text) => text === 'Stroke')).toHaveLength(2);
  });
});
