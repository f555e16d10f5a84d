import { describe, expect, test } from 'vitest';
import { paletteCss, palettes, type ColourName, type Theme } from '#scene';
import { contrast, fromHex, seenDistance, VISIONS, type Vision } from './colour-math.ts';

const GROUNDS: ColourName[] = ['paper', 'card', 'bandOdd', 'bandEven'];
const ASPECTS: ColourName[] = ['medical', 'psychological', 'economic', 'social'];

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const ratio = (a: ColourName, b: ColourName): number =>
    contrast(fromHex(palettes[theme][a]), fromHex(palettes[theme][b]));

  test.each<ColourName>(['ink', 'inkSoft', 'inkMuted', 'accent', 'warning', 'danger'])(
    '%s can be read on every ground',
    (name) => {
      for (const ground of GROUNDS) expect(ratio(name, ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('texts can be read on the accent and on its tint', () => {
    expect(ratio('onAccent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('ink', 'accentSoft')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('accent', 'accentSoft')).toBeGreaterThanOrEqual(4.5);
  });

  test.each<ColourName>([...ASPECTS, 'star', 'selection', 'focus'])(
    '%s is a mark that stands out everywhere',
    (name) => {
      for (const ground of GROUNDS) expect(ratio(name, ground), `on ${ground}`).toBeGreaterThanOrEqual(3);
    },
  );

  test('a reached step differs from an open one', () => {
    expect(ratio('accent', 'stageOff')).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISIONS) as Vision[])('the four aspects are told apart with %s', (vision) => {
    for (const [index, a] of ASPECTS.entries()) {
      for (const b of ASPECTS.slice(index + 1)) {
        const distance = seenDistance(fromHex(palettes[theme][a]), fromHex(palettes[theme][b]), vision);
        expect(distance, `${a} and ${b}`).toBeGreaterThanOrEqual(0.08);
      }
    }
  });
});

test('the style sheet names every colour in both themes', () => {
  const css = paletteCss();
  for (const theme of Object.values(palettes)) {
    for (const [name, colour] of Object.entries(theme)) expect(css).toContain(`--c-${name}: ${colour};`);
  }
  expect(css).toContain(':root[data-theme="dark"] {');
});
