import { define } from '../define.ts';

/** The program as a whole. */
export const app = define({
  en: {
    starting: 'Starting…',
    noStorage: 'Maps cannot be saved in this browser',
    copyOf: (title: string) => `${title} (copy)`,
  },
  ja: {
    starting: '起動中…',
    noStorage: 'このブラウザーではマップを保存できません',
    copyOf: (title) => `${title}（コピー）`,
  },
});
