export type Theme = 'light' | 'dark';

/** A colour by what it is for. `medical` … `social` are marks (≥ 3 : 1), not text colours. */
export type ColourName =
  | 'paper'
  | 'card'
  | 'bandOdd'
  | 'bandEven'
  | 'ink'
  | 'inkSoft'
  | 'inkMuted'
  | 'line'
  | 'accent'
  | 'accentSoft'
  | 'onAccent'
  | 'star'
  | 'medical'
  | 'psychological'
  | 'economic'
  | 'social'
  | 'stageOff'
  | 'warning'
  | 'danger'
  | 'selection'
  | 'focus';

export type Palette = Readonly<Record<ColourName, string>>;

/**
 * The one source of colours, for the screen and for every export: six-digit hex sRGB.
 * The inks, `accent`, `warning` and `danger` carry text (≥ 4.5 : 1 on paper, card and both bands);
 * the four aspects stay apart under protanopia and deuteranopia, mostly by lightness.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#f7f8f6',
    card: '#ffffff',
    bandOdd: '#f3f5f3',
    bandEven: '#fbfcfb',
    ink: '#1b2430',
    inkSoft: '#4f5b6a',
    inkMuted: '#656f7d',
    line: '#dde2e7',
    accent: '#0f6e62',
    accentSoft: '#e6f2ef',
    onAccent: '#ffffff',
    star: '#ad7500',
    medical: '#1656b8',
    psychological: '#8a5cf0',
    economic: '#c2660a',
    social: '#178a62',
    stageOff: '#dfe4e8',
    warning: '#7d4f00',
    danger: '#b42318',
    selection: '#0f6e62',
    focus: '#2a6be0',
  },
  dark: {
    paper: '#12171d',
    card: '#1b222b',
    bandOdd: '#151b22',
    bandEven: '#181f27',
    ink: '#e9edf2',
    inkSoft: '#a9b4c2',
    inkMuted: '#8d98a7',
    line: '#384450',
    accent: '#4fc3b1',
    accentSoft: '#17302c',
    onAccent: '#0c1f1c',
    star: '#f2c14e',
    medical: '#6496ff',
    psychological: '#ccb0ff',
    economic: '#efa43c',
    social: '#4cc79a',
    stageOff: '#3d4854',
    warning: '#efb65a',
    danger: '#ff8d83',
    selection: '#4fc3b1',
    focus: '#8ab8ff',
  },
};

/** The palettes as CSS: `--c-<ColourName>` on `:root`, dark ones under `data-theme="dark"`. */
export const paletteCss = (): string =>
  [rule(':root', palettes.light), rule(':root[data-theme="dark"]', palettes.dark)].join('\n');

const rule = (selector: string, palette: Palette): string =>
  `${selector} {\n${Object.entries(palette)
    .map(([name, colour]) => `  --c-${name}: ${colour};\n`)
    .join('')}}`;
