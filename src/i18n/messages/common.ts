import { define } from '../define.ts';

/** Words used everywhere. */
export const common = define({
  en: {
    appName: 'Tabiji',
    cancel: 'Cancel',
    close: 'Close',
    delete: 'Delete',
    done: 'Done',
    undo: 'Undo',
    redo: 'Redo',
    none: 'None',
    untitled: 'Untitled',
    language: 'Language',
    languageNotLoaded: (name: string) => `${name} could not be loaded. Check the connection and try again.`,
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    system: 'Match the device',
  },
  ja: {
    appName: 'Tabiji 旅路',
    cancel: 'キャンセル',
    close: '閉じる',
    delete: '削除',
    done: '完了',
    undo: '元に戻す',
    redo: 'やり直す',
    none: 'なし',
    untitled: '無題',
    language: '言語',
    languageNotLoaded: (name: string) =>
      `${name}を読み込めませんでした。接続を確認して、もう一度お試しください。`,
    theme: 'テーマ',
    light: 'ライト',
    dark: 'ダーク',
    system: '端末に合わせる',
  },
});
