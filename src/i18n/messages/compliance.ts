import { define } from '../define.ts';

/** What the rules say of words that go out, and what they do not. */
export const compliance = define({
  en: {
    ad: 'Read as advertising: it reaches people unasked.',
    own: 'Read as your own page: people come to it themselves.',
    none: 'No advertising: not checked.',
    noChannel: 'No channel is chosen, so it is read as advertising.',
    count: (count: number) => (count === 1 ? '1 place to look at' : `${count} places to look at`),
    nothing: 'No rule fired.',
    lacking: (items: string) =>
      `More than the listed items may stand on an own page only where it also says (限定解除): ${items}`,
    separator: ', ',
    pack: (name: string, edition: string, date: string) =>
      `${name}, ${edition}; gone through on ${date}. Not clearance to publish.`,
    severity: { block: 'Do not publish so', warn: 'Look at it again', note: 'Know about it' },
    basis: (basis: string, edition: string, date: string) => `${basis} (${edition}, ${date})`,
    rewrite: (rewrite: string) => `Better: ${rewrite}`,
    show: (words: string) => `Select “${words}” in the text`,
    review: {
      title: 'Review of the wording',
      state: {
        waiting: () => 'Not reviewed yet.',
        settled: (by: string, when: string) => `Approved by ${by}, ${when}.`,
        rejected: (by: string, when: string) => `Rejected by ${by}, ${when}.`,
        lapsed: (by: string, when: string) =>
          `Judged by ${by}, ${when}; wording or channel has changed since, so it counts no longer.`,
        notApplicable: () => 'Needs no review.',
      },
      somebody: 'somebody',
      by: 'Reviewed by',
      byHint: 'Role, e.g. legal',
      note: 'Note',
      approve: 'Approve',
      reject: 'Reject',
      takeBack: 'Take back',
    },
    differing: 'These touchpoints have different wordings or channels: choose one to have it checked.',
  },
  ja: {
    ad: '広告として確認しています（求めていない人にも届くもの）。',
    own: '自院のページとして確認しています（患者が自分で訪れるもの）。',
    none: '広告にあたらないため、確認していません。',
    noChannel: 'チャネルが未選択のため、広告として確認しています。',
    count: (count) => `確認したい箇所が${count}件あります`,
    nothing: '該当する規則はありませんでした。',
    lacking: (items) => `限定解除の要件のうち、文面に見あたらないもの：${items}`,
    separator: '、',
    pack: (name, edition, date) => `${name}：${edition}、${date}点検。掲載可否の判断ではありません。`,
    severity: { block: 'このまま載せない', warn: '見直す', note: '知っておく' },
    basis: (basis, edition, date) => `${basis}（${edition}、${date}）`,
    rewrite: (rewrite) => `言い換え：${rewrite}`,
    show: (words) => `文中の「${words}」を選択`,
    review: {
      title: '文面の確認',
      state: {
        waiting: () => 'まだ確認されていません。',
        settled: (by, when) => `${when}、${by}が承認しました。`,
        rejected: (by, when) => `${when}、${by}が差し戻しました。`,
        lapsed: (by, when) => `${when}に${by}が確認しましたが、その後に文面かチャネルが変わったため、無効です。`,
        notApplicable: () => '確認は不要です。',
      },
      somebody: '誰か',
      by: '確認した人',
      byHint: '役割（例：法務）',
      note: 'メモ',
      approve: '承認',
      reject: '差し戻し',
      takeBack: '取り消す',
    },
    differing: '接点ごとに文面かチャネルが異なります。1つ選ぶと確認します。',
  },
});
