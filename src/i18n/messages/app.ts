import { define } from '../define.ts';

/** The program as a whole. */
export const app = define({
  en: {
    starting: 'Starting…',
    noStorage: 'Maps cannot be saved in this browser',
    broken: 'Something went wrong',
    brokenHint:
      'What was saved on this device is safe. You can continue; if it happens again, download a copy of the map and reload the page.',
    continue: 'Continue',
    copyOf: (title: string) => `${title} (copy)`,
  },
  ja: {
    starting: '起動中…',
    noStorage: 'このブラウザーではマップを保存できません',
    broken: '問題が発生しました',
    brokenHint:
      'この端末に保存済みの内容は失われていません。このまま続けられます。繰り返し起こる場合は、マップの控えをダウンロードしてからページを再読み込みしてください。',
    continue: '続ける',
    copyOf: (title) => `${title}（コピー）`,
  },
});
