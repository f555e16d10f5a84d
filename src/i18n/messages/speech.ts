import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

/** What is said to those who do not see the map: of cards, links and what just happened. */
export const speech = define({
  en: {
    step: (step: number, count: number, journey: string) => `step ${step} of ${count} in ${journey}`,
    apart: (score: string, points: string) => `${score} (perspectives ${points} apart)`,
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
      phases: (count: number) => `${plural(count, 'phase', 'phases')} selected.`,
    },
    noCard: {
      Left: 'No card further left',
      Right: 'No card further right',
      Up: 'No card above',
      Down: 'No card below',
    },
    added: {
      between: (from: string, to: string) => `Put in between “${from}” and “${to}”.`,
      after: (title: string) => `Linked after “${title}”.`,
      before: (title: string) => `Linked before “${title}”.`,
      onNoJourney: 'Not on a journey yet.',
    },
    way: (at: number, count: number) => `Way ${at} of ${count}. Alt with up and down for the others.`,
    /** Of a text too long; `rest` is what was left out. */
    textCut: (most: number, rest: string) =>
      `Only ${most} characters have room here. Left out: “${rest.length > 80 ? `${rest.slice(0, 80)}…` : rest}”`,
    copyWhole: 'Copy the whole text',
    notices: {
      noWayOn: 'No link leads on from here.',
      noWayBack: 'No link leads here.',
      noOtherWay: 'The journey does not fork here.',
      alreadyLinked: 'These two are already linked in this journey.',
      mapIsFull: 'The map is full.',
      lastPhase: 'A map keeps at least one phase.',
      cannotMove: 'It cannot go further there.',
      alreadyTidy: 'Everything is already tidy.',
      needsTwo: 'Select two or more touchpoints that are not locked.',
      needsThree: 'Select three or more touchpoints that are not locked.',
      noCurrent: 'Choose a touchpoint first.',
      nothingSelected: 'Nothing is selected.',
      nothingToUndo: 'Nothing to undo.',
      nothingToRedo: 'Nothing to redo.',
    },
  },
  ja: {
    step: (step, count, journey) => `${journey}の${formatNumber('ja', count)}件中${formatNumber('ja', step)}番目`,
    apart: (score, points) => `${score}（視点の差${points}）`,
    annotations: (count) => `コメント${count}件`,
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
      phases: (count) => `フェーズ${count}件を選択しました。`,
    },
    noCard: {
      Left: '左にカードはありません',
      Right: '右にカードはありません',
      Up: '上にカードはありません',
      Down: '下にカードはありません',
    },
    added: {
      between: (from, to) => `「${from}」と「${to}」の間に入れました。`,
      after: (title) => `「${title}」の次につなぎました。`,
      before: (title) => `「${title}」の前につなぎました。`,
      onNoJourney: 'まだどのジャーニーにも入っていません。',
    },
    way: (at, count) => `${count}つの道の${at}番目。Altと上下キーでほかの道へ。`,
    textCut: (most, rest) =>
      `${most}文字までです。入らなかった部分：「${rest.length > 80 ? `${rest.slice(0, 80)}…` : rest}」`,
    copyWhole: '全文をコピー',
    notices: {
      noWayOn: 'ここから先へのつながりはありません。',
      noWayBack: 'ここへ来るつながりはありません。',
      noOtherWay: 'ここに分かれ道はありません。',
      alreadyLinked: 'この二つは、このジャーニーですでにつながっています。',
      mapIsFull: 'マップに追加できる数の上限です。',
      lastPhase: 'マップには少なくとも一つのフェーズが必要です。',
      cannotMove: 'そちらへはこれ以上動かせません。',
      alreadyTidy: 'すでに整っています。',
      needsTwo: 'ロックされていない接点を2件以上選択してください。',
      needsThree: 'ロックされていない接点を3件以上選択してください。',
      noCurrent: '先に接点を一つ選んでください。',
      nothingSelected: '何も選択されていません。',
      nothingToUndo: '元に戻す操作はありません。',
      nothingToRedo: 'やり直す操作はありません。',
    },
  },
});
