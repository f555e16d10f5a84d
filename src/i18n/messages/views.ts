import { define } from '../define.ts';

/** The ways to look at a map. */
export const views = define({
  en: {
    view: 'View',
    viewNamed: (name: string) => `View: ${name}`,
    canvas: 'Canvas',
    table: 'Table',
    opening: 'Opening…',
  },
  ja: {
    view: '表示',
    viewNamed: (name) => `表示：${name}`,
    canvas: 'キャンバス',
    table: '表',
    opening: '開いています…',
  },
});
