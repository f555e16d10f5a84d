import { describe, expect, test } from 'vitest';
import {
  browserMeasure,
  createSceneBuilder,
  paintPicture,
  palettes,
  pictureOf,
  svgOf,
  type Picture,
  type PictureOptions,
  type Theme,
} from '#scene';
import { templateToMap } from '#format';
import { templates } from '#knowledge';
import { applyEdit, cleanTitle, type JourneyMap } from '#model';
import { card, journey, label, map, note, phase, rating } from '../support/map-builder.ts';
import { HOSTILE } from './hostile-text.ts';
import { OPTIONS, PICTURE } from './build-scene.ts';

const pictureOfMap = (drawn: JourneyMap, options: Partial<PictureOptions> = {}): Picture =>
  pictureOf(drawn, createSceneBuilder(browserMeasure)(drawn, OPTIONS), { ...PICTURE, ...options }, browserMeasure);

/** Everything that can be drawn, once. */
const full = map(
  '脳卒中の旅路',
  phase('発症', 't1 t2', { id: 'A' }),
  phase('Treatment', 't3'),
  phase('Home', 't4 t5'),
  card('t1', { title: 'FASTの広告を見る', channel: 'massmedia', stage: 'precontemplation', moment: true }),
  card('t2', {
    title: '救急搬送と受入先の決定に思いのほか時間がかかり家族も困る',
    channel: 'home',
    stage: 'contemplation',
  }),
  card('t3', { title: 'Waits out a transient attack', channel: 'Fax', status: 'planned', y: 240 }),
  card('t4', { y: -160, stage: 'maintenance' }),
  card('t5', { y: 200, x: 40 }),
  journey('Main line', 't1 > t2 > t3 > t4, t3 > t5, t5 > t1'),
  journey('Family', 't1 > t3 > t4 > t5', { aspects: ['psychological', 'economic', 'social'] }),
  journey('Costs', 't4 > t1', { aspects: ['economic'] }),
  label('Main line-t1-t2', '救急車で搬送された'),
  label('Main line-t3-t4', 'referred by the clinic'),
  rating('t1', 'medical', 2),
  rating('t1', 'psychological', -1.5, { evidence: 'survey' }),
  rating('t2', 'economic', 0),
  rating('t4', 'social', 1),
  note('n1', { kind: 'touchpoint', id: 't2' }),
);

let count = 0;
const pictures: readonly (readonly [string, Picture])[] = [
  ['a map with everything', pictureOfMap(full, { subtitle: '2026-11-22', activeJourney: 'Family' })],
  ['a map with a journey dimmed', pictureOfMap(full, { dimmed: new Set(['Family']) })],
  ['a selection', pictureOfMap(full, { only: new Set(['t2', 't3', 't5']) })],
  ['one card without anything around it', pictureOfMap(full, { only: new Set(['t1']), title: false, legend: null })],
  ['an empty map', pictureOfMap(map('Map', phase('A'), phase('B')))],
  ...templates.map((template) => {
    const drawn = templateToMap(template, 'ja', { now: '2026-11-22T09:00:00.000Z', newId: () => `id${++count}` });
    return [`the template ${template.id}`, pictureOfMap(drawn, { language: 'ja' })] as const;
  }),
];

const canvasFor = ({ width, height }: Picture, scale: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  return image;
}

/** Means of squares of 8 × 8 pixels, each colour apart: what somebody sees who screws up the eyes. */
function coarse(context: CanvasRenderingContext2D): number[] {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const columns = Math.ceil(width / 8);
  const sums = new Float64Array(columns * Math.ceil(height / 8) * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const square = ((y >> 3) * columns + (x >> 3)) * 3;
      for (let colour = 0; colour < 3; colour++) sums[square + colour]! += data[(y * width + x) * 4 + colour]! / 64;
    }
  }
  return [...sums];
}

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe.each<Theme>(['light', 'dark'])('canvas and SVG look alike in the %s theme', (theme) => {
  test.each(pictures)('%s', async (_, picture) => {
    const scale = Math.min(1, 2_000 / picture.width);
    const painted = canvasFor(picture, scale);
    paintPicture(painted, picture, palettes[theme], { scale });
    const drawn = canvasFor(picture, scale);
    drawn.drawImage(
      await imageOf(svgOf(picture, palettes[theme], 'Map')),
      0,
      0,
      picture.width * scale,
      picture.height * scale,
    );

    const [a, b] = [coarse(painted), coarse(drawn)];
    const differences = a.map((value, index) => Math.abs(value - b[index]!));
    const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
    expect(mean).toBeLessThan(0.2);
    expect(Math.max(...differences)).toBeLessThan(40);
    expect(Math.max(...a) - Math.min(...a), 'something is drawn').toBeGreaterThan(theme === 'light' ? 4 : 2);
  });
});

describe('every item lies inside the picture', () => {
  test.each(pictures)('of %s', (_, picture) => {
    const host = document.createElement('div');
    host.innerHTML = svgOf(picture, palettes.light, 'Map');
    document.body.append(host);
    const frame = host.querySelector('svg')!.getBoundingClientRect();
    for (const element of host.querySelectorAll('rect, path, text')) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const over = Math.max(frame.left - left, frame.top - top, right - frame.right, bottom - frame.bottom);
      expect(over, element.outerHTML).toBeLessThanOrEqual(1);
    }
    host.remove();
  });
});

describe('what is drawn on a card stays on it, save half the star on its upper edge', () => {
  test.each([
    [
      'long words',
      {
        title: 'Pneumonoultramicroscopicsilicovolcanoconiosis '.repeat(3),
        channel: 'Pneumonoultramicroscopicsilicovolcanoconiosis',
      },
    ],
    [
      'Japanese',
      {
        title: '特定健診の案内が届いたのに忙しくて行けないまま半年がたってしまい後悔している',
        channel: 'かかりつけ医の待合室の掲示板',
      },
    ],
  ])('%s', (_, fields) => {
    const crowded = map(
      'Map',
      phase('A', 't1'),
      card('t1', { ...fields, moment: true, stage: 'maintenance' }),
      note('n1', { kind: 'touchpoint', id: 't1' }),
      rating('t1', 'medical', 2),
      rating('t1', 'social', -2),
    );
    const { x, y, items } = createSceneBuilder(browserMeasure)(crowded, OPTIONS).cards.get('t1')!;
    const host = document.createElement('div');
    host.innerHTML = svgOf(
      { width: 400, height: 300, background: 'paper', items: [{ kind: 'group', x, y, items }] },
      palettes.light,
      '',
    );
    document.body.append(host);
    const outline = host.querySelectorAll('rect')[1]!.getBoundingClientRect();
    const star = `[fill="${palettes.light.star}"]`;
    expect(host.querySelectorAll(star)).toHaveLength(1);
    for (const element of host.querySelectorAll(`g g > :not(${star})`)) {
      const box = element.getBoundingClientRect();
      expect(box.left, element.outerHTML).toBeGreaterThanOrEqual(outline.left - 1);
      expect(box.right, element.outerHTML).toBeLessThanOrEqual(outline.right + 1);
      expect(box.top, element.outerHTML).toBeGreaterThanOrEqual(outline.top - 1);
      expect(box.bottom, element.outerHTML).toBeLessThanOrEqual(outline.bottom + 1);
    }
    host.remove();
  });
});

describe('an SVG file', () => {
  test.each(pictures)('of %s is well-formed', (_, picture) => {
    const file = parsed(svgOf(picture, palettes.light, 'Map'));
    expect(file.querySelector('parsererror')).toBeNull();
    const names = new Set([...file.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].filter((name) => !['svg', 'title', 'g', 'rect', 'path', 'text'].includes(name))).toEqual([]);
  });

  test.each(HOSTILE)('with %j in it shows it as text, and is still an image', async (text) => {
    const poisoned = applyEdit(applyEdit(full, 'setInfo', { title: text }), 'editTouchpoints', {
      ids: ['t1', 't4'],
      fields: { title: text, channel: text },
    });
    const svg = svgOf(pictureOfMap(poisoned), palettes.light, poisoned.info.title);
    const file = parsed(svg);
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toBe(cleanTitle(text));
    for (const element of file.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => /^on|href/.test(name))).toEqual([]);
    }
    expect((await imageOf(svg)).naturalWidth).toBeGreaterThan(0);
  });
});
