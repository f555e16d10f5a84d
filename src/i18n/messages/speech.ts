import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

/** What is said to those who do not see the map: of cards, links and what just happened. */
export const speech = define({
  en: {
    step: (step: number, count: number, journey: string) => `step ${step} of ${count} in ${journey}`,
    annotations: (count: number) => plural(count, 'annotation', 'annotations'),
    links: {
      on: (title: string) => `leads to ${title}`,
      here: (title: string) => `comes from ${title}`,
    },
    backLinks: {
      on: (title: string) => `goes back to ${title}`,
      here: (title: string) => `comes back from ${title}`,
    },
    inJourney: (journey: string) => `in ${journey}`,
    labelled: (label: string) => `“${label}”`,
    nowIn: (what: string, phase: string) => `${what}, now in ${phase}`,
    selected: {
      nothing: 'Nothing selected. Arrow keys go from card to card.',
      one: (title: string) => `“${title}” selected. Arrow keys move it.`,
      several: (count: number) => `${plural(count, 'touchpoint', 'touchpoints')} selected. Arrow keys move them.`,
      links: (count: number) => `${plural(count, 'link', 'links')} selected.`,
      phase: (title: string) => `Phase “${title}” selected.`,
    },
    noCard: { Left: 'No card further left', Right: 'No card further right', Up: 'No card above', Down: 'No card below' },
    way: (at: number, count: number) => `Way ${at} of ${count}. Alt with up and down for the others.`,
    notices: {
      noWayOn: 'No link leads on from here.',
      noWayBack: 'No link leads here.',
      noOtherWay: 'The journey does not fork here.',
      alreadyLinked: 'These two are already linked in this journey.',
      mapIsFull: 'The map is full.',
      lastPhase: 'A map keeps at least one phase.',
      cannotMove: 'It cannot go further there.',
      noCurrent: 'Choose a touchpoint first.',
      nothingSelected: 'Nothing is selected.',
      nothingToUndo: 'Nothing to undo.',
      nothingToRedo: 'Nothing to redo.',
    },
  },
  ja: {
    step: (step, count, journey) => `${journey}の${formatNumber('ja', count)}件中${formatNumber('ja', step)}番目`,
    annotations: (count) => `注釈${count}件`,
    links: {
      on: (title) => `次は${title}`,
      here: (title) => `前は${title}`,
    },
    backLinks: {
      on: (title) => `${title}へ戻る`,
      here: (title) => `${title}から戻ってくる`,
    },
    inJourney: (journey) => `ジャーニー：${journey}`,
    labelled: (label) => `「${label}」`,
    nowIn: (what, phase) => `${what}、今は${phase}`,
    selected: {
      nothing: '選択はありません。矢印キーでカードの間を移動します。',
      one: (title) => `「${title}」を選択しました。矢印キーで動かせます。`,
      several: (count) => `接点${count}件を選択しました。矢印キーで動かせます。`,
      links: (count) => `つながり${count}件を選択しました。`,
      phase: (title) => `フェーズ「${title}」を選択しました。`,
    },
    noCard: { Left: '左にカードはありません', Right: '右にカードはありません', Up: '上にカードはありません', Down: '下にカードはありません' },
    way: (at, count) => `${count}つの道の${at}番目。Altと上下キーでほかの道へ。`,
    notices: {
      noWayOn: 'ここから先へのつながりはありません。',
      noWayBack: 'ここへ来るつながりはありません。',
      noOtherWay: 'ここに分かれ道はありません。',
      alreadyLinked: 'この二つは、このジャーニーですでにつながっています。',
      mapIsFull: 'マップに追加できる数の上限です。',
      lastPhase: 'マップには少なくとも一つのフェーズが必要です。',
      cannotMove: 'そちらへはこれ以上動かせません。',
      noCurrent: '先に接点を一つ選んでください。',
      nothingSelected: '何も選択されていません。',
      nothingToUndo: '元に戻す操作はありません。',
      nothingToRedo: 'やり直す操作はありません。',
    },
  },
});
