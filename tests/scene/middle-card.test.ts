import { describe, expect, test } from 'vitest';
import { CARD, type Aspect, type Touchpoint } from '#model';
import { cardItemsAt, levelAt, type Item, type TextItem } from '#scene';
import { card, journey, map, phase, rating, type Part } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { sceneOf, textsIn } from './build-scene.ts';

const ZOOMS = [0.84, 0.6, 0.55, 0.52, 0.47, 0.42, 0.35];

const itemsAt = (zoom: number, fields: Partial<Touchpoint>, ...parts: Part[]): readonly Item[] => {
  const rows = map('Map', phase('A', 't0 t1'), card('t1', fields), journey('J', 't0 > t1'), ...parts);
  return cardItemsAt(sceneOf(rows, { activeJourney: 'J' }).cards.get('t1')!, levelAt(zoom), monospaced);
};
const linesAt = (zoom: number, title: string): TextItem[] =>
  itemsAt(zoom, { title }).filter((item): item is TextItem => item.kind === 'text');
const filled = (items: readonly Item[], colour: string): Item[] =>
  items.filter((item) => 'fill' in item && item.fill === colour);

const known = (aspect: Aspect, score: number): Part => rating('t1', aspect, score, { evidence: 'survey' });

const RICH = { title: 'Hears the diagnosis', channel: 'home', stage: 'action', moment: true } as const;

describe('a card between 35 and 85 %', () => {
  test('shows its number, title, channel, stage, scores and star', () => {
    const items = itemsAt(0.5, RICH, known('medical', 2), known('social', -1));
    expect(textsIn(items).join(' ')).toBe('2 Hears the diagnosis');
    expect(filled(items, 'accent').length).toBe(4);
    for (const colour of ['medical', 'social', 'star']) expect(filled(items, colour)).toHaveLength(1);
    expect(items.some((item) => item.kind === 'path' && item.stroke?.colour === 'inkSoft')).toBe(true);
  });

  test('shows what is only assumed as hollow bars, as the card seen from near does', () => {
    const items = itemsAt(0.5, RICH, known('medical', 2), rating('t1', 'social', -2));
    const stroked = items.filter((item) => item.kind === 'rect' && item.stroke?.colour === 'social');
    expect([filled(items, 'medical').length, filled(items, 'social').length, stroked.length]).toEqual([1, 0, 1]);
  });

  test.each(ZOOMS)('at %f has text of 11 px and more, as long as that goes, inside the card', (zoom) => {
    for (const { font, x, y, text } of linesAt(zoom, '退院前カンファレンスで家族と今後の暮らしを話し合う')) {
      if (zoom >= 0.42) expect(font.size * zoom).toBeGreaterThan(10.99);
      expect(x).toBeGreaterThan(0);
      expect(x + monospaced.width(text, font)).toBeLessThanOrEqual(CARD.width - 8);
      expect(y).toBeLessThan(CARD.height - 24);
    }
  });

  test.each([
    ['Hears', 0],
    ['Hears the diagnosis', 2],
    ['Hears the whole diagnosis with all of her family', null],
  ])('says how long “%s” takes on line %s', (title, row) => {
    const items = itemsAt(0.55, { title, duration: { amount: 2, unit: 'weeks' } });
    const duration = items.find((item): item is TextItem => item.kind === 'text' && item.text === '2 weeks');
    const first = items.find((item): item is TextItem => item.kind === 'text')!;
    expect(duration === undefined ? null : Math.round((duration.y - first.y) / (duration.font.size * 1.2))).toBe(row);
    for (const other of items)
      if (duration !== undefined && other.kind === 'text' && other !== duration && other.y === duration.y)
        expect(other.x + monospaced.width(other.text, other.font)).toBeLessThan(
          duration.x - monospaced.width('2 weeks', duration.font),
        );
  });

  test('is dashed for what is planned, and for nothing else', () => {
    expect(itemsAt(0.5, { status: 'planned' })[0]).toHaveProperty('stroke.dash');
    expect(itemsAt(0.5, {})[0]).not.toHaveProperty('stroke.dash');
  });

  test('without a title says so, faintly', () => {
    expect(linesAt(0.5, '').map(({ text, fill }) => [text, fill])).toEqual([
      ['2', 'inkMuted'],
      ['Untitled', 'inkMuted'],
    ]);
  });

  test('has no strip for what nobody has said', () => {
    expect(itemsAt(0.5, {}).filter(({ kind }) => kind !== 'text')).toHaveLength(1);
  });
});

describe('the title beside its number', () => {
  test('stands in lines under each other where it fits', () => {
    const [number, first, second] = linesAt(0.55, 'Hears the result');
    expect([number, first, second].map((line) => line?.text)).toEqual(['2', 'Hears the', 'result']);
    expect(first?.x).toBe(second?.x);
    expect(first?.y).toBe(number?.y);
  });

  test('runs on under the number where that saves a word from being torn, or the end from being cut', () => {
    expect(textsIn(linesAt(0.47, 'Physiotherapy'))).toEqual(['2', 'Physiotherapy']);
    expect(textsIn(linesAt(0.47, 'Learns of it while waiting at the clinic'))).toEqual([
      '2',
      'Learns of it',
      'while waiting',
      'at the clinic',
    ]);
  });

  test('breaks after a slash rather than inside a word', () => {
    expect(textsIn(linesAt(0.55, 'Thrombolysis/thrombectomy'))).toEqual(['2', 'Thrombolysis/', 'thrombectomy']);
  });

  test('has a hyphen where a word is wider than the card', () => {
    expect(textsIn(linesAt(0.4, 'Home/day rehabilitation'))).toEqual(['2', 'Home/day', 'rehabilita-', 'tion']);
  });

  test('ends in … only when three lines are full', () => {
    const texts = textsIn(linesAt(0.4, '自治体から届いた特定健診の案内を家族と一緒に読んで予約する'));
    expect(texts).toHaveLength(4);
    expect(texts.at(-1)).toMatch(/…$/);
    expect(textsIn(linesAt(0.4, '自治体から届いた案内を読む')).join('')).toBe('2自治体から届いた案内を読む');
  });
});
