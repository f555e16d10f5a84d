import { define } from '../define.ts';

/** The ways to look at a map. */
export const views = define({
  en: {
    view: 'View',
    viewNamed: (name: string) => `View: ${name}`,
    canvas: 'Canvas',
    matrix: 'Matrix',
    table: 'Table',
    disagreement: 'Disagreement',
    overview: 'Overview',
    opportunities: 'Opportunities',
    findings: 'Findings',
    review: 'Review',
    opening: 'Opening…',
  },
  ja: {
    view: '表示',
    viewNamed: (name) => `表示：${name}`,
    canvas: 'キャンバス',
    matrix: 'マトリクス',
    table: '表',
    disagreement: '視点の違い',
    overview: '概要',
    opportunities: '改善機会',
    findings: '気づき',
    review: '確認',
    opening: '開いています…',
  },
});
