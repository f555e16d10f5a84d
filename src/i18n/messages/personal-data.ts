import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const n = (count: number): string => formatNumber('ja', count);

/** What is said before words that may identify a person leave. */
export const personalData = define({
  en: {
    mark: (kinds: readonly string[]) => `May identify a person: ${kinds.join(', ').toLowerCase()}`,
    title: 'Before it leaves: this may identify a person',
    hint: (count: number) =>
      `${plural(count, 'place', 'places')} found. Your map stays as it is; the copy that leaves can go without them.`,
    found: 'What was found',
    place: (record: string, field: string) => (record === '' ? field : `${record} · ${field}`),
    more: (count: number) => `and ${plural(count, 'more place', 'more places')}`,
    mend: 'Mend',
    mendAt: (words: string) => `Mend “${words}” on the map`,
    redact: 'Redact in this copy',
    asItIs: 'Take it home as it is',
    notAsItIs:
      'A My Number is among them. The law allows it to be passed on for social security, tax and disaster response alone, so it cannot leave on a map.',
    redacted: (count: number) =>
      `What other programs get goes without ${plural(count, 'place', 'places')} that may identify a person. Pasted into Tabiji it is whole.`,
    printed: (count: number) =>
      `Printed without ${plural(count, 'place', 'places')} that may identify a person. The print dialog of Tabiji shows which.`,
    backup: {
      title: 'Before it is saved: these maps may identify people',
      hint: 'A backup keeps maps as they are. Keep the file as you would keep a record, best locked with a passphrase.',
      counted: (name: string, count: number) => `${name}: ${count}`,
      open: 'Open',
      openMap: (title: string) => `Open “${title}” to mend it`,
      asItIs: 'Save it as it is',
      notAsItIs:
        'A My Number is among them: mend that map first. The law does not allow it to be kept or passed on so.',
    },
  },
  ja: {
    mark: (kinds) => `個人を特定できる恐れがあります：${kinds.join('、')}`,
    title: '持ち出す前に：個人を特定できる恐れがあります',
    hint: (count) => `${n(count)}か所見つかりました。マップはそのままで、持ち出すコピーからだけ取り除けます。`,
    found: '見つかったもの',
    place: (record, field) => (record === '' ? field : `${record}・${field}`),
    more: (count) => `ほか${n(count)}か所`,
    mend: '直す',
    mendAt: (words) => `マップで「${words}」を直す`,
    redact: 'コピーから取り除く',
    asItIs: 'このまま持ち出す',
    notAsItIs:
      '個人番号（マイナンバー）が含まれています。法律で社会保障・税・災害対策以外での提供が禁じられているため、そのままでは持ち出せません。',
    redacted: (count) =>
      `ほかのソフトに渡す内容から、個人を特定できる恐れのある${n(count)}か所を取り除きました。旅路に貼り付けるときは元のままです。`,
    printed: (count) =>
      `個人を特定できる恐れのある${n(count)}か所を取り除いて印刷しました。場所は旅路の印刷画面で確かめられます。`,
    backup: {
      title: '保存する前に：個人を特定できる恐れがあります',
      hint: 'バックアップはマップをそのまま残します。診療の記録と同じように保管し、できれば合言葉で鍵をかけてください。',
      counted: (name, count) => `${name}${n(count)}件`,
      open: '開く',
      openMap: (title) => `「${title}」を開いて直す`,
      asItIs: 'このまま保存',
      notAsItIs:
        '個人番号（マイナンバー）が含まれています。法律で保管・提供が制限されているため、先にそのマップを直してください。',
    },
  },
});
