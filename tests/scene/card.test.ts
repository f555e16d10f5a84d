import { describe, expect, test } from 'vitest';
import { cardItemsAt, levelAt, type Item } from '#scene';
import { CARD, STAGES, type JourneyMap, type Touchpoint, type Viewpoint } from '#model';
import { card, map, note, opportunity, phase, rating, type Part } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { itemsOn, sceneOf, textsIn } from './build-scene.ts';

const one = (fields: Partial<Touchpoint> = {}, ...parts: Part[]): JourneyMap =>
  map('Map', phase('A', 't1'), card('t1', { title: '', ...fields }), ...parts);

/** The words on a card but for what stands in place of its title. */
const wordsOn = (map: JourneyMap): string[] => textsIn(itemsOn(map, 't1')).filter((text) => text !== 'Untitled');

const filled = (items: readonly Item[], colour: string): Item[] =>
  items.filter((item) => 'fill' in item && item.fill === colour);
const stroked = (items: readonly Item[], colour: string): Item[] =>
  items.filter((item) => 'stroke' in item && item.stroke?.colour === colour);

describe('the outline', () => {
  test('is as large as a card', () => {
    expect(itemsOn(one(), 't1')[0]).toMatchObject({ kind: 'rect', x: 0, y: 0, ...CARD, fill: 'card' });
  });

  test('is dashed only for what is planned', () => {
    expect(itemsOn(one({ status: 'planned' }), 't1')[0]).toHaveProperty('stroke.dash');
    expect(itemsOn(one(), 't1')[0]).not.toHaveProperty('stroke.dash');
  });
});

describe('the head', () => {
  test('names all channels behind their icons, and how long it takes at its end', () => {
    const shown = one({ channel: 'phone', furtherChannels: ['email'], duration: { amount: 2, unit: 'weeks' } });
    expect(wordsOn(shown)).toEqual(['Phone, E-mail', '2 weeks']);
    const items = itemsOn(shown, 't1');
    expect(items.filter((item) => item.kind === 'path' && item.stroke?.colour === 'inkSoft')).toHaveLength(2);
    expect(items.find((item) => item.kind === 'text' && item.text === '2 weeks')).toMatchObject({
      x: CARD.width - 12,
      anchor: 'end',
    });
    expect(textsIn(itemsOn(shown, 't1', { language: 'ja' }))).toEqual(
      expect.arrayContaining(['電話、メール', '2週間']),
    );
  });

  test('cuts the channels, not the duration, where both do not fit', () => {
    const [channel, duration] = wordsOn(
      one({ channel: 'A very long name of a channel indeed', duration: { amount: 18, unit: 'months' }, moment: true }),
    );
    expect([channel?.endsWith('…'), duration]).toEqual([true, '18 months']);
  });
});

describe('the title', () => {
  test('is wrapped between words', () => {
    expect(textsIn(itemsOn(one({ title: 'Hears the diagnosis explained' }), 't1'))).toEqual([
      'Hears the diagnosis',
      'explained',
    ]);
  });

  test('is wrapped between phrases in Japanese', () => {
    expect(textsIn(itemsOn(one({ title: '診断の説明を家族と一緒に受ける' }), 't1'))).toEqual([
      '診断の説明を家族と一緒に',
      '受ける',
    ]);
  });

  test('ends in … after three lines', () => {
    const lines = textsIn(itemsOn(one({ title: 'a patient hears '.repeat(9) }), 't1'));
    expect(lines).toHaveLength(3);
    expect(lines.map((line) => line.endsWith('…'))).toEqual([false, false, true]);
    for (const line of lines)
      expect(monospaced.width(line, { size: 14, weight: 600 })).toBeLessThanOrEqual(CARD.width - 24);
  });

  test('that is empty says so, faintly, in the language in use', () => {
    const untitled = (language: 'ja' | 'en'): Item | undefined =>
      itemsOn(one(), 't1', { language }).find(({ kind }) => kind === 'text');
    expect(untitled('en')).toMatchObject({ text: 'Untitled', fill: 'inkMuted', font: { weight: 400 } });
    expect(untitled('ja')).toMatchObject({ text: '無題', fill: 'inkMuted', font: { weight: 400 } });
  });
});

describe('the channel', () => {
  test('is named in the language in use, with its icon', () => {
    expect(textsIn(itemsOn(one({ channel: 'home' }), 't1', { language: 'en' }))).not.toEqual(
      textsIn(itemsOn(one({ channel: 'home' }), 't1', { language: 'ja' })),
    );
    expect(stroked(itemsOn(one({ channel: 'home' }), 't1'), 'inkSoft')).toHaveLength(1);
  });

  test('that nobody knows is shown as it is, with a pin', () => {
    const items = itemsOn(one({ channel: 'Fax machine' }), 't1');
    expect(textsIn(items)).toContain('Fax machine');
    expect(stroked(items, 'inkSoft')).toHaveLength(1);
  });

  test('that is too long ends in … before the star and the count', () => {
    const channel = 'A channel with a very long name';
    const [alone] = wordsOn(one({ channel }));
    const crowded = one({ channel, moment: true }, note('n1', { kind: 'touchpoint', id: 't1' }));
    const name = wordsOn(crowded).at(-1)!;
    expect(name).toMatch(/…$/);
    expect(name.length).toBeLessThan(alone!.length);
  });

  test('that is unset draws neither name nor icon', () => {
    expect(stroked(itemsOn(one(), 't1'), 'inkSoft')).toEqual([]);
  });
});

test('a moment of truth has a star', () => {
  expect(filled(itemsOn(one({ moment: true }), 't1'), 'star')).toHaveLength(1);
  expect(filled(itemsOn(one(), 't1'), 'star')).toEqual([]);
});

test('annotations change nothing of a card: they are drawn beside the map, and only when asked for', () => {
  const noted = one({}, note('n1', { kind: 'touchpoint', id: 't1' }));
  expect(itemsOn(noted, 't1')).toEqual(itemsOn(one(), 't1'));
});

describe('the stage of change', () => {
  test.each(STAGES.slice(0, 5).map((stage, index) => [stage, index + 1] as const))(
    '%s fills %i of five steps',
    (stage, steps) => {
      const items = itemsOn(one({ stage }), 't1');
      expect([filled(items, 'accent').length, filled(items, 'stageOff').length]).toEqual([steps, 5 - steps]);
    },
  );

  test.each([null, 'notApplicable'] as const)('%s shows no steps', (stage) => {
    expect(filled(itemsOn(one({ stage }), 't1'), 'stageOff')).toEqual([]);
  });
});

const KNOWN = { evidence: 'survey' } as const;

describe('scores', () => {
  test('stand on a zero line, a bar and a marker for each aspect that has one', () => {
    const items = itemsOn(one({}, rating('t1', 'medical', 2, KNOWN), rating('t1', 'social', -1, KNOWN)), 't1');
    expect(filled(items, 'line')).toHaveLength(1);
    expect(
      [filled(items, 'medical'), filled(items, 'social'), filled(items, 'economic')].map((each) => each.length),
    ).toEqual([1, 1, 0]);
    expect(stroked(items, 'medical')).toHaveLength(1);
  });

  test('of 0 have a marker on the line and no bar; gaps have nothing', () => {
    const items = itemsOn(one({}, rating('t1', 'medical', 0, KNOWN)), 't1');
    expect([filled(items, 'medical').length, stroked(items, 'medical').length]).toEqual([1, 0]);
    expect(filled(itemsOn(one(), 't1'), 'line')).toEqual([]);
  });

  test('have a hollow marker where they are only a guess, and nothing is dashed', () => {
    const items = (fields = {}): readonly Item[] => itemsOn(one({}, rating('t1', 'medical', 1, fields)), 't1');
    expect(filled(items(), 'medical')).toEqual([]);
    expect(filled(items(KNOWN), 'medical')).toHaveLength(1);
    for (const item of [...stroked(items(), 'medical'), ...stroked(items(KNOWN), 'medical')])
      expect(item).not.toHaveProperty('stroke.dash');
  });

  test('are those of the chosen perspective', () => {
    const rated = one({}, rating('t1', 'medical', 1, { ...KNOWN, perspective: 'clinical' }));
    expect(filled(itemsOn(rated, 't1', { viewpoint: 'patient' }), 'medical')).toEqual([]);
    expect(filled(itemsOn(rated, 't1', { viewpoint: 'clinical' }), 'medical')).toHaveLength(1);
    expect(filled(itemsOn(rated, 't1', { viewpoint: 'all' }), 'medical')).toHaveLength(1);
  });
});

describe('from afar', () => {
  const box = sceneOf(
    one({ title: 'Hears the diagnosis', moment: true, channel: 'home' }, rating('t1', 'medical', 1)),
  ).cards.get('t1')!;

  test('a card shows its title, larger, and its star; then only a block', () => {
    const title = cardItemsAt(box, levelAt(0.3), monospaced);
    expect(textsIn(title).join(' ')).toBe('Hears the diagnosis');
    expect(filled(title, 'star')).toHaveLength(1);
    const block = cardItemsAt(box, levelAt(0.1), monospaced);
    expect(textsIn(block)).toEqual([]);
    expect(block.length).toBeLessThan(box.items.length);
  });

  const fromAfar = (title: string): Item[] =>
    [...cardItemsAt(sceneOf(one({ title })).cards.get('t1')!, levelAt(0.3), monospaced)].filter(
      ({ kind }) => kind === 'text',
    );

  test.each([
    ['退院前カンファレンスを開く', ['退院前', 'カンファレンス', 'を開く'], 23],
    ['薬の飲み方を教わる', ['薬の飲み方を', '教わる'], 26],
    ['リハビリテーション室', ['リハビリテーション室'], 17],
    ['Understands hypoglycaemia', ['Understands', 'hypoglycaemia'], 26],
  ])('the font is the largest at which no word is torn: %s', (title, lines, size) => {
    expect(textsIn(fromAfar(title))).toEqual(lines);
    expect(fromAfar(title)[0]).toMatchObject({ font: { size } });
  });

  test('a card without a title says so, faintly', () => {
    expect(fromAfar('')).toMatchObject([{ text: 'Untitled', fill: 'inkMuted', font: { weight: 400 } }]);
  });

  test('the list is the very same as long as the card is', () => {
    expect(cardItemsAt(box, levelAt(1), monospaced)).toBe(box.items);
    expect(cardItemsAt(box, levelAt(0.3), monospaced)).toBe(cardItemsAt(box, levelAt(0.3), monospaced));
    expect(cardItemsAt({ ...box, x: 99 }, levelAt(0.3), monospaced)).toBe(cardItemsAt(box, levelAt(0.3), monospaced));
  });
});

describe('under the title', () => {
  const fields = {
    title: 'Short',
    voice: '「早く\n知りたい」',
    stage: 'action',
    actors: ['nurse'],
    mix: ['price'],
    painPoint: 'Waits',
    channel: null,
  } as const;
  const leadOn = (viewpoint: Viewpoint, whole = one(fields), language: 'ja' | 'en' = 'ja'): string[] =>
    textsIn(itemsOn(whole, 't1', { viewpoint, language })).filter((text) => text !== 'Short');

  test('each perspective sees first what concerns it, and all together see the scores alone', () => {
    expect(leadOn('patient')).toEqual(['「早く 知りたい」']);
    expect(leadOn('patient', one(fields), 'en')).toEqual(['“早く 知りたい”']);
    expect(leadOn('clinical')).toEqual(['実行期 · 看護師']);
    expect(leadOn('marketing')).toEqual(['実行期 · 価格']);
    expect(leadOn('executive')).toEqual(['Waits']);
    expect(leadOn('executive', one(fields, opportunity('Shorter queue', 't1')))).toEqual(['→ Shorter queue']);
    expect(leadOn('all')).toEqual([]);
  });

  test('a title of three lines leaves no room for it', () => {
    expect(leadOn('patient', one({ ...fields, title: 'a patient hears '.repeat(9) }))).toHaveLength(3);
  });
});

test('how far apart the perspectives lie is marked where all are seen together, from one point on', () => {
  const apart = (score: number): JourneyMap =>
    one({}, rating('t1', 'medical', -1), rating('t1', 'medical', score, { perspective: 'clinical' }));
  expect(wordsIn(apart(1.5), 'all')).toEqual(['2.5']);
  expect(wordsIn(apart(-0.5), 'all')).toEqual([]);
  expect(wordsIn(apart(1.5), 'patient')).toEqual([]);
});

const wordsIn = (whole: JourneyMap, viewpoint: Viewpoint): string[] =>
  textsIn(itemsOn(whole, 't1', { viewpoint })).filter((text) => text !== 'Untitled');
