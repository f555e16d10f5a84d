import { define } from '../define.ts';

/** The experience panel: the four aspects' curves and the stages of change under the canvas. */
export const experience = define({
  en: {
    title: 'Experience',
    show: 'Show the experience panel',
    hide: 'Hide the experience panel',
    resize: 'Height of the experience panel',
    journey: 'Journey on the curves',
    aspects: 'Aspects shown',
    points:
      'Scores along the journey. Up and down change a score, left and right go along the journey, Alt with up and down from aspect to aspect, Delete takes it away.',
    pointOf: (aspect: string, title: string) => `${aspect}: ${title}`,
    guess: 'assumed',
    stages: 'Stages of change along the journey',
    marked: {
      relapse: (stage: string) => `Relapse: ${stage}`,
      skip: (stage: string) => `Skip: ${stage}`,
    },
    spread: (points: string) => `The perspectives lie ${points} apart`,
    moreRatings: (count: number) => `and ${count} more`,
    barred: {
      noPerspective: 'Choose one perspective to change scores here.',
      several: 'The mean of several ratings: change them in the inspector.',
      leftOut: 'Rated with weight 0, which counts for nothing: change the weight in the inspector.',
    },
    compare: 'Compare',
    compareWith: 'Compare with',
    comparedWith: (other: string) => `beside: ${other}`,
    compareNothing: 'Nothing',
    comparePlanned: 'Planned (faint) against actual',
    empty: 'The curves appear here when the active journey leads through touchpoints.',
    unrated:
      'Nobody has rated this journey from this perspective yet. Select a touchpoint and drag its marks, or use the sliders under Experience.',
  },
  ja: {
    title: '体験の推移',
    show: '体験パネルを表示',
    hide: '体験パネルを隠す',
    resize: '体験パネルの高さ',
    journey: '曲線に表示するジャーニー',
    aspects: '表示する側面',
    points:
      'ジャーニーに沿った点数。上下キーで点数を変え、左右キーで前後の接点へ、Altと上下キーで別の側面へ移り、Deleteで取り消します。',
    pointOf: (aspect, title) => `${aspect}：${title}`,
    guess: '仮説・伝聞',
    stages: 'ジャーニーに沿った行動変容ステージ',
    marked: {
      relapse: (stage) => `逆戻り：${stage}`,
      skip: (stage) => `飛び越し：${stage}`,
    },
    spread: (points) => `視点のあいだに${points}点の開きがあります`,
    moreRatings: (count) => `ほか${count}件`,
    barred: {
      noPerspective: '点数を変えるには、視点をひとつ選んでください。',
      several: '複数の評価の平均です。インスペクターで変更してください。',
      leftOut: '評価の重みが0のため、平均に含まれていません。重みはインスペクターで変更できます。',
    },
    compare: '比べる',
    compareWith: '比べる相手',
    comparedWith: (other) => `比較：${other}`,
    compareNothing: '比べない',
    comparePlanned: '予定（薄い線）と実際',
    empty: '選んだジャーニーに接点がつながると、ここに曲線が表示されます。',
    unrated:
      'この視点からの評価はまだありません。接点を選んで印を上下にドラッグするか、「体験」タブのスライダーで評価してください。',
  },
});
