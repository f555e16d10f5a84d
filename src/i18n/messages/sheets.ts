import { define } from '../define.ts';
import { formatNumber } from '../number.ts';

interface HitParts {
  readonly rule: string;
  readonly words: string;
  readonly severity: string;
  readonly rewrite: string;
  readonly basis: string;
}

/** Lists that leave on paper, for a spreadsheet or as text. */
export const sheets = define({
  en: {
    made: (date: string) => `As of ${date}`,
    colon: ': ',
    print: 'Print',
    csv: 'Save as CSV',
    copy: 'Copy as text',
    part: (name: string, count: number) => `== ${name} (${formatNumber('en', count)}) ==`,
    findings: {
      of: (map: string) => `What deserves attention: ${map}`,
      title: 'Recomputed from the map; no judgement of the care it describes.',
      forWhom: (perspective: string) => `For: ${perspective}`,
      aside: 'Dismissed',
      columns: {
        finding: 'Finding',
        severity: 'Severity',
        place: 'Where',
        phase: 'Phase',
        whose: 'For',
        deed: 'What to do',
        grounds: 'Rests on',
        source: 'Source',
        reason: 'Dismissed because',
        code: 'Code',
      },
    },
    review: {
      of: (map: string) => `Review of wordings: ${map}`,
      hit: ({ rule, words, severity, rewrite, basis }: HitParts) =>
        `${rule} – ${words} – ${severity}. ${rewrite}. ${basis}`,
      columns: {
        touchpoint: 'Touchpoint',
        phase: 'Phase',
        channel: 'Channel',
        wording: 'Wording',
        hits: 'What the rules say',
        lacking: 'Not said (限定解除)',
        status: 'Status',
        by: 'Reviewed by',
        on: 'Reviewed on',
        note: 'Note',
      },
    },
  },
  ja: {
    made: (date) => `${date}時点`,
    colon: '：',
    print: '印刷',
    csv: 'CSVで保存',
    copy: 'テキストでコピー',
    part: (name, count) => `■ ${name}（${formatNumber('ja', count)}件）`,
    findings: {
      of: (map) => `注目したいところ：${map}`,
      title: 'マップから計算したものです。描かれている医療の良し悪しを示すものではありません。',
      forWhom: (perspective) => `対象の視点：${perspective}`,
      aside: '見送ったもの',
      columns: {
        finding: '気づき',
        severity: '重要度',
        place: '対象',
        phase: 'フェーズ',
        whose: '対象の視点',
        deed: 'すること',
        grounds: 'もとにしたもの',
        source: '出典',
        reason: '見送った理由',
        code: 'コード',
      },
    },
    review: {
      of: (map) => `文面の確認：${map}`,
      hit: ({ rule, words, severity, rewrite, basis }) => `${rule} ― ${words} ― ${severity}。${rewrite}。${basis}`,
      columns: {
        touchpoint: '接点',
        phase: 'フェーズ',
        channel: 'チャネル',
        wording: '文面',
        hits: '規則による指摘',
        lacking: '見あたらない限定解除の要件',
        status: '状態',
        by: '確認した人',
        on: '確認した日',
        note: 'メモ',
      },
    },
  },
});
