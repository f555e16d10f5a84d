import { define } from '../define.ts';

/** The ways to look at a map. */
export const views = define({
  en: {
    view: 'View',
    viewNamed: (name: string) => `View: ${name}`,
    canvas: 'Canvas',
    table: 'Table',
    disagreement: 'Disagreement',
    opening: 'Opening…',
  },
  ja: {
    view: '表示',
    viewNamed: (name) => `表示：${name}`,
    canvas: 'キャンバス',
    table: '表',
    disagreement: '視点の違い',
    opening: '開いています…',
  },
});
