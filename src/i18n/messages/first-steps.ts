import { define } from '../define.ts';

/** The five things that a newcomer is shown, in words for mouse and keyboard, and for fingers. */
export const firstSteps = define({
  en: {
    title: 'First steps',
    dismiss: 'Close the first steps for good',
    done: 'done',
    count: (done: number, all: number) => `${done}/${all}`,
    allDone: 'You know the basics. Everything else is one search away: press ? or the magnifier above.',
    mouse: {
      add: 'Double-click the canvas, or press N, to add a touchpoint',
      beside: 'Press + at a card’s side to add the next one',
      link: 'Drag from a card’s edge to another card to link them',
      undo: (keys: string) => `${keys} takes anything back`,
      look: (keys: string) => `${keys} finds every command, ? shows all keys`,
    },
    touch: {
      add: 'Tap the canvas twice to add a touchpoint',
      beside: 'Tap a card, then + at its side, to add the next one',
      link: 'Drag from a card’s edge to another card to link them',
      undo: () => 'The bent arrow above takes anything back',
      look: () => 'The magnifier above finds every command',
    },
  },
  ja: {
    title: 'はじめの5つ',
    dismiss: '「はじめの5つ」を閉じる（今後は表示しません）',
    done: '完了',
    count: (done, all) => `${done}/${all}`,
    allDone: '基本の操作はこれで完了です。ほかの操作は「?」キーか上の虫めがねから探せます。',
    mouse: {
      add: 'ダブルクリックかNキーで接点を追加',
      beside: 'カードの横の「+」で次の接点を追加',
      link: 'カードの端から別のカードへドラッグしてつなぐ',
      undo: (keys) => `${keys}で何でも元に戻せます`,
      look: (keys) => `${keys}でコマンドを検索、?でキー一覧`,
    },
    touch: {
      add: 'キャンバスを2回タップして接点を追加',
      beside: 'カードをタップし、横の「+」で次の接点を追加',
      link: 'カードの端から別のカードへドラッグしてつなぐ',
      undo: () => '上の曲がった矢印で何でも元に戻せます',
      look: () => '上の虫めがねでコマンドを探せます',
    },
  },
});
