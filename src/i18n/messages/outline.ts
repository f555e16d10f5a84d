import { define } from '../define.ts';
import { plural } from '../number.ts';

/** The outline: the map as a tree. */
export const outline = define({
  en: {
    title: 'Outline',
    activeJourney: 'Journey that new links belong to',
    activePrefix: 'Links:',
    addTouchpoint: 'Touchpoint',
    addPhase: 'Phase',
    openAll: 'Open all rows',
    closeAll: 'Close all rows',
    links: (on: number, here: number) =>
      `${plural(on, 'link on', 'links on')}, ${plural(here, 'link here', 'links here')}`,
    hint: ({ next, link, move }: { next: string; link: string; move: string }) =>
      `Enter names, ${next} adds the next, ${link} links, ${move} moves. Shift+F10 shows all.`,
    rename: 'Rename',
    label: 'Label of the link',
    goThere: 'Go there',
    addNext: { phase: 'Add a touchpoint', touchpoint: 'Add the next one, linked', link: 'Insert a touchpoint' },
    addAnother: {
      phase: 'Add a phase after',
      touchpoint: 'Add another in this phase',
      link: 'Add another in this phase',
    },
    connect: 'Link to…',
    moveUp: 'Move up',
    moveDown: 'Move down',
    phaseBefore: 'To the phase before',
    phaseAfter: 'To the phase after',
    remove: 'Delete',
  },
  ja: {
    title: 'アウトライン',
    activeJourney: '新しいつながりが属するジャーニー',
    activePrefix: 'つながり：',
    addTouchpoint: '接点',
    addPhase: 'フェーズ',
    openAll: 'すべての行を開く',
    closeAll: 'すべての行を閉じる',
    links: (on, here) => `次へのつながり${on}件、前からのつながり${here}件`,
    hint: ({ next, link, move }) =>
      `Enterで名前、${next}で次を追加、${link}でつなぐ、${move}で移動。Shift+F10で全操作。`,
    rename: '名前を変更',
    label: 'つながりのラベル',
    goThere: '相手へ移る',
    addNext: { phase: '接点を追加', touchpoint: '次の接点をつないで追加', link: '接点を挿入' },
    addAnother: {
      phase: '後にフェーズを追加',
      touchpoint: 'このフェーズに接点を追加',
      link: 'このフェーズに接点を追加',
    },
    connect: '接点をつなぐ…',
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    phaseBefore: '前のフェーズへ',
    phaseAfter: '次のフェーズへ',
    remove: '削除',
  },
});
