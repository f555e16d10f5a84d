import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const n = (count: number): string => formatNumber('ja', count);

/** The view in which wordings are read and judged. */
export const review = define({
  en: {
    title: 'Review of wordings',
    intro:
      'Every touchpoint that is met through advertising or has a wording. A judgement lapses by itself when wording or channel change.',
    empty: 'No wording to review yet',
    emptyText:
      'A touchpoint appears here as soon as its channel is advertising, or when “Wording the patient meets” is filled in.',
    looking: 'Reading the wordings…',
    noneHere: 'None with this status.',
    status: 'Status',
    all: 'All',
    statuses: {
      waiting: 'Not reviewed',
      lapsed: 'Lapsed',
      rejected: 'Rejected',
      approved: 'Approved',
      notApplicable: 'Needs no review',
    },
    counted: (name: string, count: number) => `${name} ${formatNumber('en', count)}`,
    selectAll: (count: number) => `Select all ${formatNumber('en', count)}`,
    select: (title: string) => `Select “${title}”`,
    selected: (count: number) => (count === 0 ? 'None selected' : `${formatNumber('en', count)} selected`),
    together: 'Judge what is selected',
    open: (title: string) => `Show “${title}” on the map`,
    noWording: 'No wording yet. Write it in the touchpoint to have it checked.',
    judged: (count: number) => `${plural(count, 'touchpoint', 'touchpoints')} judged.`,
    takenBack: (count: number) => `${plural(count, 'judgement', 'judgements')} taken back.`,
    noWords: (count: number) => `${plural(count, 'touchpoint has', 'touchpoints have')} no wording to approve.`,
    notJudged: (count: number) => `${plural(count, 'touchpoint has', 'touchpoints have')} no judgement to take back.`,
    more: 'Show more',
  },
  ja: {
    title: '文面の確認',
    intro:
      'チャネルが広告にあたる接点と、文面のある接点の一覧です。文面やチャネルが変わると、確認の結果は自動的に無効になります。',
    empty: '確認する文面はまだありません',
    emptyText: 'チャネルが広告にあたる接点や、「患者が目にする文面」を記入した接点がここに並びます。',
    looking: '文面を読んでいます…',
    noneHere: 'この状態のものはありません。',
    status: '状態',
    all: 'すべて',
    statuses: {
      waiting: '未確認',
      lapsed: '失効',
      rejected: '差し戻し',
      approved: '承認',
      notApplicable: '確認不要',
    },
    counted: (name, count) => `${name} ${n(count)}`,
    selectAll: (count) => `${n(count)}件すべてを選択`,
    select: (title) => `「${title}」を選択`,
    selected: (count) => (count === 0 ? '選択なし' : `${n(count)}件を選択中`),
    together: '選択したものをまとめて確認',
    open: (title) => `「${title}」をマップで表示`,
    noWording: '文面がまだありません。接点に記入すると確認できます。',
    judged: (count) => `${n(count)}件の確認を記録しました。`,
    takenBack: (count) => `${n(count)}件の確認を取り消しました。`,
    noWords: (count) => `${n(count)}件は文面がないため承認していません。`,
    notJudged: (count) => `${n(count)}件は未確認のため、取り消すものがありません。`,
    more: 'さらに表示',
  },
});
