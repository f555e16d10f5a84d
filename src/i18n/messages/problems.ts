import { define } from '../define.ts';
import { formatBytes, formatNumber } from '../number.ts';

/** Why a file or a pasted text could not be read, by the problem's code; each takes the problem itself. */
export const problems = define({
  en: {
    emptyFile: 'There is nothing in this file. Nothing was changed. Choose another file.',
    unreadable:
      'This device did not give the content of this file. Nothing was changed. See whether it is still there and not open elsewhere, then choose it again.',
    readerNotLoaded:
      'What reads this kind of file could not be loaded: Tabiji cannot be reached just now, or a newer version has taken its place. Nothing was changed. Try again, or reload the page.',
    tooLarge: ({ bytes, limit }: { bytes: number; limit: number }) =>
      `This file is too large (${formatBytes('en', bytes)}; the limit is ${formatBytes('en', limit)}). Nothing was changed. Divide it into smaller files.`,
    unknownFile: ({ name, supported }: { name: string; supported: readonly string[] }) =>
      name === ''
        ? 'This text is neither a Tabiji map nor a Mermaid journey. Nothing was changed. Copy the whole of one and paste it again.'
        : isNamedLike(name, supported)
          ? `The content of “${name}” is not text of a kind that Tabiji reads, whatever its name says. Nothing was changed. Choose another file.`
          : `“${name}” is not a kind of file that Tabiji can open. Nothing was changed. It opens ${list('en', supported)}.`,
    belongsInMap: ({ name }: { name: string }) =>
      `${name === '' ? 'This text' : `“${name}”`} is a table of ratings, which belong to a map. Nothing was changed. Open the map, then ${name === '' ? '' : 'drop the file onto it or '}choose “Import ratings” there.`,
    notJson: ({ line, column }: { line: number; column: number }) =>
      `This file is damaged: from line ${line}, column ${column} on it is not valid JSON. Nothing was changed. Look there, or open an earlier copy.`,
    tooDeep: ({ line, column, limit }: { line: number; column: number; limit: number }) =>
      `This file is nested more than ${limit} levels deep (line ${line}, column ${column}), which a map never is. Nothing was changed. Choose another file.`,
    notAMap: ({ looksLike }: { looksLike: string | null }) =>
      looksLike === null
        ? 'This JSON file is not a Tabiji map. Nothing was changed. Choose a file that Tabiji saved (.tabiji.json).'
        : `This file is not a Tabiji map but ${looksLike}. Nothing was changed. Choose a file that Tabiji saved (.tabiji.json).`,
    newerVersion: ({ version, supported }: { version: number; supported: number }) =>
      `This map was saved by a newer Tabiji (file version ${version}; this one knows up to ${supported}). Nothing was changed. Reload the page to get the newest Tabiji, then open the file again.`,
    badVersion:
      'This file calls itself a Tabiji map but gives no valid version. Nothing was changed. Open an earlier copy, or set "version" to 1 if you wrote it yourself.',
    notAList: ({ table }: { table: string }) =>
      `This map is damaged: “${table}” should be a list and is not. Nothing was changed. Open an earlier copy.`,
    tooManyTouchpoints: ({ count, limit }: { count: number; limit: number }) =>
      `There are ${formatNumber('en', count)} touchpoints in this file; a map holds up to ${formatNumber('en', limit)}. Nothing was changed. Divide it into several maps.`,
    otherDiagram: ({ kind }: { kind: string }) =>
      `This is a Mermaid diagram of the kind “${kind}”. Nothing was changed. Tabiji reads diagrams that begin with “journey”.`,
    noDiagram:
      'No Mermaid journey was found in this text. Nothing was changed. It should begin with “journey”, or hold a ```mermaid block that does.',
    missingColumns: ({ columns }: { columns: readonly { ja: string; en: string }[] }) =>
      `This table cannot be read as ratings: its first line does not name ${new Intl.ListFormat('en').format(columns.map(({ en }) => `“${en}”`))}. Nothing was changed. Name the columns in the first line, then try again.`,
    emptyDiagram:
      'This Mermaid journey has no sections and no tasks. Nothing was changed. Add some, then open it again.',
  },
  ja: {
    emptyFile: 'このファイルには内容がありません。何も変更していません。別のファイルを選んでください。',
    unreadable:
      'この端末から、ファイルの中身を読み取れませんでした。何も変更していません。ファイルが今もそこにあり、ほかで使われていないことを確かめて、選び直してください。',
    readerNotLoaded:
      'この種類のファイルを読む機能を読み込めませんでした。今はTabijiに接続できないか、新しいバージョンに置き換わっています。何も変更していません。もう一度試すか、ページを再読み込みしてください。',
    tooLarge: ({ bytes, limit }) =>
      `ファイルが大きすぎます（${formatBytes('ja', bytes)}、上限は${formatBytes('ja', limit)}）。何も変更していません。小さなファイルに分けてください。`,
    unknownFile: ({ name, supported }) =>
      name === ''
        ? 'このテキストはTabijiのマップでもMermaidのジャーニー図でもありません。何も変更していません。全体をコピーして、もう一度貼り付けてください。'
        : isNamedLike(name, supported)
          ? `「${name}」の中身は、Tabijiで読める種類のテキストではありません。何も変更していません。別のファイルを選んでください。`
          : `「${name}」はTabijiで開ける種類のファイルではありません。何も変更していません。開けるのは${list('ja', supported)}です。`,
    belongsInMap: ({ name }) =>
      `${name === '' ? 'このテキスト' : `「${name}」`}は評価の表です。評価はマップに取り込むものです。何も変更していません。マップを開き、${name === '' ? '' : 'ファイルをそこにドロップするか、'}「評価を取り込む」を選んでください。`,
    notJson: ({ line, column }) =>
      `ファイルが壊れています。${line}行目の${column}文字目から、JSONとして読めません。何も変更していません。その箇所を確かめるか、以前の控えを開いてください。`,
    tooDeep: ({ line, column, limit }) =>
      `ファイルの入れ子が${limit}段を超えています（${line}行目の${column}文字目）。マップではこのような入れ子になりません。何も変更していません。別のファイルを選んでください。`,
    notAMap: ({ looksLike }) =>
      looksLike === null
        ? 'このJSONファイルはTabijiのマップではありません。何も変更していません。Tabijiで保存したファイル（.tabiji.json）を選んでください。'
        : `このファイルはTabijiのマップではなく、${looksLike}のようです。何も変更していません。Tabijiで保存したファイル（.tabiji.json）を選んでください。`,
    newerVersion: ({ version, supported }) =>
      `このマップは、より新しいTabijiで保存されています（ファイルの版は${version}、ここで読めるのは${supported}まで）。何も変更していません。ページを再読み込みして最新のTabijiにしてから、もう一度開いてください。`,
    badVersion:
      'このファイルはTabijiのマップとされていますが、正しい版番号がありません。何も変更していません。以前の控えを開いてください。ご自分で書かれたファイルであれば、"version"を1にしてください。',
    notAList: ({ table }) =>
      `マップが壊れています。「${table}」が一覧になっていません。何も変更していません。以前の控えを開いてください。`,
    tooManyTouchpoints: ({ count, limit }) =>
      `このファイルには接点が${formatNumber('ja', count)}件あります。1つのマップに置けるのは${formatNumber('ja', limit)}件までです。何も変更していません。複数のマップに分けてください。`,
    otherDiagram: ({ kind }) =>
      `これは「${kind}」という種類のMermaid図です。何も変更していません。Tabijiが読めるのは「journey」で始まる図です。`,
    noDiagram:
      'このテキストの中にMermaidのジャーニー図が見つかりません。何も変更していません。「journey」で始まるテキストか、そのような```mermaidブロックが必要です。',
    missingColumns: ({ columns }) =>
      `この表は評価として読めません。1行目に${columns.map(({ ja }) => `「${ja}」`).join('')}の列名がありません。何も変更していません。1行目に列名を書いてから、もう一度お試しください。`,
    emptyDiagram:
      'このMermaidのジャーニー図にはセクションもタスクもありません。何も変更していません。書き足してから、もう一度開いてください。',
  },
});

/** A file whose name promises what its content is not. */
const isNamedLike = (name: string, extensions: readonly string[]): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));

const list = (language: 'ja' | 'en', extensions: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(extensions.map((extension) => `.${extension}`));
