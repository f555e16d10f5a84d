import { define } from '../define.ts';
import { plural } from '../number.ts';

/** A journey as a matrix: touchpoints in columns, what matters about them in rows. */
export const matrix = define({
  en: {
    matrix: 'The journey as a matrix',
    hint: 'Arrow keys go from cell to cell. Typing replaces a cell, Enter or F2 edits it, Escape takes back. Ctrl+Enter adds the next touchpoint. Alt+Shift with up and down moves a row. Escape, then Tab leaves the matrix.',
    rows: { curves: 'Experience', opportunities: 'Opportunities', annotations: 'Annotations' },
    chooseRows: 'Rows',
    tip: 'Click a cell and type. Drag a row by its name.',
    tipTouch: 'Tap a cell twice to edit it.',
    dragRow: 'Drag to move the row; right-click to hide it',
    touchpoints: (count: number) => plural(count, 'touchpoint', 'touchpoints'),
    journey: 'Journey shown',
    print: 'Print',

    edit: 'Edit',
    rate: 'Rate…',
    annotate: 'Annotate…',
    addNext: 'Add the next touchpoint',
    showOnCanvas: 'Show on the canvas',
    moveRowUp: (row: string) => `Move “${row}” up`,
    moveRowDown: (row: string) => `Move “${row}” down`,
    hideRow: (row: string) => `Hide “${row}”`,

    noJourneyTitle: 'No journey yet',
    noJourneyHint: 'A matrix shows one journey: link touchpoints on the canvas and it stands here.',
    emptyTitle: 'This journey leads through no touchpoints yet',
    emptyHint: 'Link touchpoints in this journey on the canvas or in the outline, or choose another journey above.',
    toCanvas: 'To the canvas',
    noRows: 'All rows are hidden. Choose some under “Rows”.',
  },
  ja: {
    matrix: 'ジャーニーのマトリクス',
    hint: '矢印キーでセルを移動します。入力すると置き換え、EnterかF2で編集、Escapeで取り消します。Ctrl+Enterで次の接点を追加、Alt+Shift+上下矢印で行を動かします。EscapeのあとTabでマトリクスを離れます。',
    rows: { curves: '体験の推移', opportunities: '改善機会', annotations: 'コメント' },
    chooseRows: '行の選択',
    tip: 'セルを選んで入力。行は名前をドラッグして並べ替え。',
    tipTouch: 'セルを2回タップして編集。',
    dragRow: 'ドラッグで行を移動、右クリックで非表示にできます',
    touchpoints: (count) => `接点${count}件`,
    journey: '表示するジャーニー',
    print: '印刷',

    edit: '編集',
    rate: '評価する…',
    annotate: 'コメントを書く…',
    addNext: '次の接点を追加',
    showOnCanvas: 'キャンバスで表示',
    moveRowUp: (row) => `「${row}」を上へ`,
    moveRowDown: (row) => `「${row}」を下へ`,
    hideRow: (row) => `「${row}」を隠す`,

    noJourneyTitle: 'ジャーニーがまだありません',
    noJourneyHint: 'マトリクスは一つのジャーニーを示します。キャンバスで接点をつなぐと、ここに表示されます。',
    emptyTitle: 'このジャーニーにはまだ接点がありません',
    emptyHint: 'キャンバスかアウトラインで、このジャーニーに接点をつないでください。上で別のジャーニーも選べます。',
    toCanvas: 'キャンバスへ',
    noRows: 'すべての行が隠れています。「行の選択」から選んでください。',
  },
});
