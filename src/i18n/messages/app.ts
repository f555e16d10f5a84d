import { define } from '../define.ts';

/** The program as a whole. */
export const app = define({
  en: {
    starting: 'Starting…',
    noStorage: 'Maps cannot be kept in this browser',
    broken: 'Something went wrong in the program',
    brokenHint: 'What was saved on this device is safe. You can go on; if it happens again, download a copy of the map and reload the page.',
    continue: 'Go on',
    copyOf: (title: string) => `${title} (copy)`,
  },
  ja: {
    starting: '起動中…',
    noStorage: 'このブラウザーではマップを保存できません',
    broken: 'プログラムに問題が起きました',
    brokenHint: 'この端末に保存済みの内容は安全です。そのまま続けられます。繰り返す場合は、マップの控えをダウンロードしてからページを再読み込みしてください。',
    continue: '続ける',
    copyOf: (title) => `${title}（コピー）`,
  },
});
