import { define } from '../define.ts';

/** Words that were typed and are not on the map. */
export const kept = define({
  en: {
    count: (count: number) =>
      count === 1 ? 'A text that was typed is not on the map.' : `${count} texts that were typed are not on the map.`,
    show: 'Show',
    title: 'Kept texts',
    hint: 'They stay on this device until you put them in or discard them.',
    /** Of a field whose name nobody knows. */
    unnamed: 'Text',
    place: (field: string, record: string) => `${field} (${record})`,
    why: {
      left: 'You were typing this when the page ended. Its field says something else now.',
      leftAlone: 'You were typing this when the page ended.',
      message: 'This comment was not posted.',
      gone: 'What this belongs to was deleted in another tab while you were typing.',
      refused: 'This could not be put in.',
      other: 'Two tabs wrote into this field at the same time. These are the words that are not in it now.',
    },
    putIn: 'Put in',
    bringBack: 'Bring back with this text',
    copy: 'Copy',
    discard: 'Discard',
    news: {
      put: (count: number) =>
        count === 1
          ? 'What you were typing when the page ended is on the map now.'
          : `What you were typing when the page ended (${count} texts) is on the map now.`,
      gone: 'What you were typing in was deleted in another tab. Your words are kept.',
      refused: 'Your words could not be put in. They are kept.',
      other: 'Another tab has changed the same field. Your words stand, and the other ones are kept.',
      replaced: 'Another tab has changed the same field at the same moment. Its words stand, and yours are kept.',
    },
  },
  ja: {
    count: (count) => `入力された文が${count}件、マップに入っていません。`,
    show: '表示',
    title: '控えてある文',
    hint: 'マップに入れるか破棄するまで、この端末に残ります。',
    unnamed: '文',
    place: (field, record) => `${field}（${record}）`,
    why: {
      left: 'ページが終了したときに入力していた文です。その欄の内容は、いまは変わっています。',
      leftAlone: 'ページが終了したときに入力していた文です。',
      message: '投稿していないコメントです。',
      gone: '入力している間に、別のタブで対象が削除されました。',
      refused: 'マップに入れられませんでした。',
      other: '同じ欄に二つのタブで同時に書き込みがありました。これは、いま欄に入っていないほうの文です。',
    },
    putIn: 'マップに入れる',
    bringBack: 'この文とともに元に戻す',
    copy: 'コピー',
    discard: '破棄',
    news: {
      put: (count) =>
        `ページが終了したときに入力していた文${count === 1 ? '' : `（${count}件）`}をマップに入れました。`,
      gone: '入力していた対象が別のタブで削除されました。入力した文は控えてあります。',
      refused: '入力した文をマップに入れられませんでした。文は控えてあります。',
      other: '同じ欄が別のタブでも変更されました。あなたの文を残し、もう一方の文は控えてあります。',
      replaced: '同じ欄が同時に別のタブでも変更されました。そちらの文を残し、あなたの文は控えてあります。',
    },
  },
});
