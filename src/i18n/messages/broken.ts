import { define } from '../define.ts';

/** What is said where something broke that never should. */
export const broken = define({
  en: {
    screen: {
      title: 'Something went wrong',
      hint: 'What was saved on this device is safe. Continue; if it happens once more, download a copy of the map and reload the page.',
    },
    part: {
      title: 'This part of the screen stopped working',
      hint: 'Everything else goes on, and your changes are kept. Continue; if it happens once more, download a copy of the map and reload the page.',
    },
    notLoaded: {
      title: 'This part of the program could not be loaded',
      hint: 'What was saved on this device is safe. Try again; if that does not help, reload the page.',
      unreachable:
        'Tabiji cannot be reached just now. Everything else goes on, and your changes are kept. This part comes by itself when the connection is back.',
      replaced:
        'A new version of Tabiji has been put in the place of this one. Everything else goes on, and your changes are kept. To use this part, reload the page.',
    },
    notOpened: {
      title: 'This map could not be opened',
      hint: 'What this device has stored of it was not changed. Try again, or save what can be read of it as a file.',
    },
    late: {
      title: 'This takes longer than usual',
      hint: 'A very large map may need a minute. If nothing comes, close other tabs of Tabiji and try again; what is saved is not touched.',
    },
    goOn: 'Continue',
    saveReadable: 'Save what can be read',
  },
  ja: {
    screen: {
      title: '問題が発生しました',
      hint: 'この端末に保存済みの内容は失われていません。「続ける」を押してください。繰り返し起こる場合は、マップの控えをダウンロードしてからページを再読み込みしてください。',
    },
    part: {
      title: '画面のこの部分で問題が発生しました',
      hint: 'ほかの部分はそのまま使え、変更も失われません。「続ける」を押してください。繰り返し起こる場合は、マップの控えをダウンロードしてからページを再読み込みしてください。',
    },
    notLoaded: {
      title: 'この機能を読み込めませんでした',
      hint: 'この端末に保存済みの内容は失われていません。もう一度お試しください。解決しない場合は、ページを再読み込みしてください。',
      unreachable:
        '今はTabijiに接続できません。ほかの部分はそのまま使え、変更も失われません。接続が戻ると、この機能は自動で読み込まれます。',
      replaced:
        'Tabijiが新しいバージョンに置き換わりました。ほかの部分はそのまま使え、変更も失われません。この機能を使うには、ページを再読み込みしてください。',
    },
    notOpened: {
      title: 'このマップを開けませんでした',
      hint: 'この端末に保存されている内容は変更していません。もう一度試すか、読み取れる内容をファイルに保存してください。',
    },
    late: {
      title: 'いつもより時間がかかっています',
      hint: 'とても大きなマップでは1分ほどかかることがあります。開かない場合は、Tabijiのほかのタブを閉じてから、もう一度お試しください。保存済みの内容には触れません。',
    },
    goOn: '続ける',
    saveReadable: '読み取れる内容を保存',
  },
});
