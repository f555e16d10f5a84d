import { define } from '../define.ts';

/** What is said when a newer version of the program is there. */
export const updates = define({
  en: {
    ready: 'A new version of Tabiji is ready',
    hint: 'Everything is saved first, then this page is loaded anew. You can also go on as you are.',
    reload: 'Save and reload',
    later: 'Later',
    notYet: 'Not reloaded: something is not saved yet',
  },
  ja: {
    ready: 'Tabijiの新しいバージョンを使えます',
    hint: 'すべて保存してから、このページを読み込み直します。このまま作業を続けることもできます。',
    reload: '保存して再読み込み',
    later: 'あとで',
    notYet: 'まだ保存できていない内容があるため、再読み込みしませんでした',
  },
});
