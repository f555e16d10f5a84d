import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const n = (count: number): string => formatNumber('ja', count);

/** What was written to: a touchpoint or phase by its title, a link by those of its ends, a spot by that of its phase. */
interface Titles {
  readonly kind: 'touchpoint' | 'link' | 'phase' | 'spot';
  readonly title: string;
  /** Where a link leads. */
  readonly other: string;
}

/** Annotations: writing, answering and listing what people say about parts of the map. */
export const annotations = define({
  en: {
    annotations: 'Annotations',
    on: (what: string) => `Annotations: ${what}`,
    tool: 'Annotate',
    choose: 'Choose a card, a link, a phase or an empty spot',
    chooseByKey: 'Arrow keys and Enter: a card · Esc: end',
    endChoosing: 'End annotating',
    here: 'Annotate here',
    begun: (what: string) => `Annotation begun: ${what}`,
    openOn: (count: number, what: string) => `${plural(count, 'annotation', 'annotations')}: ${what}`,
    what: ({ kind, title, other }: Titles) =>
      kind === 'link'
        ? `${title || 'Untitled'} → ${other || 'Untitled'}`
        : {
            touchpoint: title || 'Untitled',
            phase: `Phase “${title || 'Untitled'}”`,
            spot: `A spot in “${title || 'Untitled'}”`,
          }[kind],
    write: 'Write an annotation',
    placeholder: 'What should others know or do here?',
    another: 'Write another annotation',
    post: 'Post',
    reply: 'Reply',
    replyPlaceholder: 'Reply…',
    replies: (count: number) => plural(count, 'reply', 'replies'),
    yourName: 'Your name (optional)',
    yourNameHint: 'Kept on this device, written on what you post.',
    writingAs: 'Writing from this perspective',
    writingAsPrefix: 'As:',
    by: (author: string) => `Annotation by ${author}`,
    noName: 'No name',
    resolve: 'Resolve',
    reopen: 'Reopen',
    resolved: 'Resolved',
    resolvedAt: (when: string) => `Resolved ${when}`,
    more: (author: string) => `More for the annotation by ${author}`,
    edit: 'Edit',
    editText: 'Text of the annotation',
    deleted: (replies: number) =>
      replies === 0 ? 'Annotation deleted.' : `Annotation deleted with ${plural(replies, 'reply', 'replies')}.`,
    list: 'All annotations',
    showAll: (open: number) => `All annotations of the map (${formatNumber('en', open)} open)`,
    backToDetails: 'Back to the details',
    state: 'Open or resolved',
    states: { open: 'Open', resolved: 'Resolved', all: 'All' },
    everyPerspective: 'Every perspective',
    perspective: 'Perspective',
    everyAuthor: 'Everybody',
    author: 'Author',
    search: 'Search annotations',
    clearSearch: 'Clear the search',
    count: (count: number) => plural(count, 'annotation', 'annotations'),
    none: 'No annotations yet',
    noneHintTouch:
      'Press “Comment” for a selected card, or the comment button on the canvas, then choose what it is on.',
    noneHint: (key: string) =>
      `Press ${key} or “Annotate” on the canvas, then choose a card, a link, a phase or an empty spot.`,
    noneFound: 'No annotation matches',
    noneFoundHint: 'Change the filters above to see others.',
    clearFilter: 'Show all',
    justNow: 'just now',
  },
  ja: {
    annotations: 'コメント',
    on: (what) => `コメント：${what}`,
    tool: 'コメント',
    choose: 'カード・つながり・フェーズ・空いた場所を選んでください',
    chooseByKey: '矢印キーとEnter：カードを選ぶ・Esc：終了',
    endChoosing: 'コメントを終える',
    here: 'ここにコメントを書く',
    begun: (what) => `書きかけのコメント：${what}`,
    openOn: (count, what) => `コメント${n(count)}件：${what}`,
    what: ({ kind, title, other }) =>
      kind === 'link'
        ? `${title || '無題'} → ${other || '無題'}`
        : {
            touchpoint: title || '無題',
            phase: `フェーズ「${title || '無題'}」`,
            spot: `「${title || '無題'}」の空いた場所`,
          }[kind],
    write: 'コメントを書く',
    placeholder: '気づいたこと、伝えたいこと',
    another: 'もう一件書く',
    post: '投稿',
    reply: '返信',
    replyPlaceholder: '返信を書く…',
    replies: (count) => `返信${n(count)}件`,
    yourName: 'お名前（任意）',
    yourNameHint: 'この端末に保存され、投稿に表示されます。',
    writingAs: 'どの視点から書くか',
    writingAsPrefix: '視点：',
    by: (author) => `${author}のコメント`,
    noName: '名前なし',
    resolve: '解決済みにする',
    reopen: '未解決に戻す',
    resolved: '解決済み',
    resolvedAt: (when) => `${when}に解決`,
    more: (author) => `${author}のコメントのメニュー`,
    edit: '編集',
    editText: 'コメントの本文',
    deleted: (replies) =>
      replies === 0 ? 'コメントを削除しました。' : `コメントを返信${n(replies)}件とともに削除しました。`,
    list: 'コメント一覧',
    showAll: (open) => `マップのコメントをすべて見る（未解決${n(open)}件）`,
    backToDetails: '詳細に戻る',
    state: '未解決か解決済みか',
    states: { open: '未解決', resolved: '解決済み', all: 'すべて' },
    everyPerspective: 'すべての視点',
    perspective: '視点',
    everyAuthor: '全員',
    author: '書いた人',
    search: 'コメントを検索',
    clearSearch: '検索を消す',
    count: (count) => `コメント${n(count)}件`,
    none: 'コメントはまだありません',
    noneHintTouch: 'カードを選んで「コメント」を押すか、キャンバスのコメントボタンを押して書く場所を選びます。',
    noneHint: (key) =>
      `キャンバスで${key}キーか「コメント」を押し、カード・つながり・フェーズ・空いた場所を選ぶと書けます。`,
    noneFound: '該当するコメントはありません',
    noneFoundHint: '上の絞り込みを変えると、ほかのコメントが表示されます。',
    clearFilter: 'すべて表示',
    justNow: 'たった今',
  },
});
