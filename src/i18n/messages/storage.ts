import { define } from '../define.ts';

/** What went wrong in keeping maps on this device, by the problem's code; each takes the problem itself. */
export const storage = define({
  en: {
    problems: {
      unavailable: ({ reason }: { reason: string }) =>
        `The browser does not let Tabiji save anything here (${reason}). Allow site data for this page or leave the private window, then reload the page.`,
      quotaExceeded: () =>
        'There is no room left on this device. What was saved before is safe. Make room, for example by emptying the trash, or download a copy.',
      newerSchema: ({ found, known }: { found: number; known: number }) =>
        `A newer Tabiji has taken over the maps on this device (their version is ${found}; this page knows up to ${known}). They are safe and were not touched. Download a copy of what is not saved yet, then reload the page.`,
      notFound: () => 'This map is no longer on this device. It may have been deleted in another tab.',
      blocked: () =>
        'Another tab with an older Tabiji holds the maps open. They are safe. Close the other tabs of Tabiji, then reload this page.',
      unreadable: () => 'This version is damaged and cannot be read. The map itself and its other versions are safe.',
      failed: ({ reason }: { reason: string }) =>
        `The browser could not read or write on this device (${reason}). What was saved before is safe. Try again; if that does not help, download a copy.`,
    },
  },
  ja: {
    problems: {
      unavailable: ({ reason }) =>
        `このブラウザーでは、Tabijiがデータを保存できません（${reason}）。このページのサイトデータを許可するか、プライベートウィンドウを閉じて、ページを再読み込みしてください。`,
      quotaExceeded: () =>
        '端末の空き容量が足りません。これまでに保存した内容は失われていません。ゴミ箱を空にするなどして空きを増やすか、控えをダウンロードしてください。',
      newerSchema: ({ found, known }) =>
        `この端末のマップは、より新しいTabijiの形式になっています（データの版は${found}、このページで扱えるのは${known}まで）。マップは失われておらず、変更もしていません。未保存の内容の控えをダウンロードしてから、ページを再読み込みしてください。`,
      notFound: () => 'このマップはもうこの端末にありません。別のタブで削除された可能性があります。',
      blocked: () =>
        '古いTabijiを開いている別のタブが、マップを使用中です。マップは失われていません。Tabijiのほかのタブを閉じてから、このページを再読み込みしてください。',
      unreadable: () => 'この版は壊れていて読み込めません。マップそのものと、ほかの版は失われていません。',
      failed: ({ reason }) =>
        `ブラウザーがこの端末で読み書きできませんでした（${reason}）。これまでに保存した内容は失われていません。もう一度お試しください。解決しない場合は、控えをダウンロードしてください。`,
    },
  },
});
