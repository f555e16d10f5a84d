import { define } from '../define.ts';

/** What went wrong in keeping maps on this device, by the problem's code; each takes the problem itself. */
export const storage = define({
  en: {
    closeTabs: 'Close the other tabs of Tabiji',
    places: {
      copy: {
        title: 'Tabiji works with its second copy of your maps',
        hint: 'All maps are here, and what you change is saved there. Try again later, or restart the browser.',
      },
      window: {
        title: 'Maps are kept only in this window',
        hint: 'Everything can be used, opening files and exporting too. What you make is gone when this window closes: export it before. When trying again succeeds, it is saved.',
      },
      reading: {
        title: 'These maps can be looked at and exported, not changed',
        hint: 'A newer Tabiji has taken over the maps on this device. They are safe. Reload the page to get the newer Tabiji; until then nothing here is saved, and what you change in a map is only in the files that you export.',
        reload: 'Reload',
      },
    },
    problems: {
      unavailable: ({ reason }: { reason: string }) =>
        `The browser does not let Tabiji save anything here (${reason}). Allow site data for this page, or leave the private window.`,
      quotaExceeded: () =>
        'There is no room left on this device. What was saved before is safe. Make room, for example by emptying the trash, or download a copy.',
      newerSchema: ({ found, known }: { found: number; known: number }) =>
        `A newer Tabiji has taken over the maps on this device (their version is ${found}; this page knows up to ${known}). They are safe and were not touched. Download a copy of what is not saved yet, then reload the page.`,
      notFound: () => 'This map is no longer on this device. It may have been deleted in another tab.',
      blocked: () =>
        'Another tab with an older Tabiji holds the maps open. They are safe. Close the other tabs of Tabiji: this page then goes on by itself.',
      notLoaded: () => 'A part of Tabiji could not be loaded. Your maps are safe. Check the connection and try again.',
      noAnswer: () =>
        'The browser’s storage does not answer. What was saved before is safe, and it is still being waited for.',
      unreadable: () => 'This version is damaged and cannot be read. The map itself and its other versions are safe.',
      failed: ({ reason }: { reason: string }) =>
        `The browser could not read or write on this device (${reason}). What was saved before is safe. Try again; if that does not help, download a copy.`,
    },
  },
  ja: {
    closeTabs: 'Tabijiのほかのタブを閉じてください',
    places: {
      copy: {
        title: 'もう一組の保存を使っています',
        hint: 'マップはすべてここにあり、変更もそちらに保存されます。時間をおいて再試行するか、ブラウザーを再起動してください。',
      },
      window: {
        title: 'マップはこの画面だけに保持されます',
        hint: 'ファイルを開くことも書き出しも含めて、すべて使えます。ただし、この画面を閉じると消えるので、その前に書き出してください。再試行して使えるようになれば、そのまま保存されます。',
      },
      reading: {
        title: 'マップの閲覧と書き出しだけができます',
        hint: 'この端末のマップは、より新しいTabijiの形式になっています。マップは失われていません。ページを再読み込みすると、新しいTabijiを使えます。それまでは何も保存しません。マップを変更した場合は、書き出したファイルだけに残ります。',
        reload: '再読み込み',
      },
    },
    problems: {
      unavailable: ({ reason }) =>
        `このブラウザーでは、Tabijiがデータを保存できません（${reason}）。このページのサイトデータを許可するか、通常のウィンドウで開いてください。`,
      quotaExceeded: () =>
        '端末の空き容量が足りません。これまでに保存した内容は失われていません。ゴミ箱を空にするなどして空きを増やすか、控えをダウンロードしてください。',
      newerSchema: ({ found, known }) =>
        `この端末のマップは、より新しいTabijiの形式になっています（データの版は${found}、このページで扱えるのは${known}まで）。マップは失われておらず、変更もしていません。未保存の内容の控えをダウンロードしてから、ページを再読み込みしてください。`,
      notFound: () => 'このマップはもうこの端末にありません。別のタブで削除された可能性があります。',
      blocked: () =>
        '古いTabijiを開いている別のタブが、マップを使用中です。マップは失われていません。Tabijiのほかのタブを閉じてください。閉じると、このページは自動的に続きます。',
      notLoaded: () =>
        'Tabijiの一部を読み込めませんでした。マップは失われていません。接続を確認して、もう一度お試しください。',
      noAnswer: () =>
        'ブラウザーの保存領域が応答しません。これまでに保存した内容は失われていません。引き続き応答を待っています。',
      unreadable: () => 'この版は壊れていて読み込めません。マップそのものと、ほかの版は失われていません。',
      failed: ({ reason }) =>
        `ブラウザーがこの端末で読み書きできませんでした（${reason}）。これまでに保存した内容は失われていません。もう一度お試しください。解決しない場合は、控えをダウンロードしてください。`,
    },
  },
});
