import { define } from '../define.ts';
import { plural } from '../number.ts';

/** The map on one page, for those who decide. */
export const overview = define({
  en: {
    overview: 'Overview',
    present: 'Present full screen',
    endPresenting: 'End the full screen',
    journey: 'Journey',
    viewpoint: 'Perspective',
    allPerspectives: 'All perspectives',
    persona: 'Persona',
    noPersona: 'No persona yet',

    curves: 'Experience along the journey',
    curvesHint: 'Left and right arrow keys go along the journey, Enter shows the touchpoint on the canvas.',
    noJourney: 'No journey leads through touchpoints yet',
    noJourneyHint: 'Add touchpoints on the canvas and link them to a journey; its experience appears here.',
    toCanvas: 'Go to the canvas',
    noRatings: 'No ratings yet',
    noRatingsHint:
      'Select a touchpoint on the canvas and rate its four aspects from −2 to +2. Curves, lowest and highest moments and falls follow from that.',
    noRatingsHere: (perspective: string) =>
      `No touchpoint of this journey is rated from this perspective yet: ${perspective}`,
    noRatingsHereHint: 'Choose another perspective or journey above.',

    lowest: 'Lowest moments',
    highest: 'Highest moments',
    none: 'Not rated yet: select a touchpoint on the canvas and press Rate.',
    lowestScore: 'Lowest single score',
    meanOf: (aspects: number) => `mean of ${plural(aspects, 'aspect', 'aspects')}`,
    wholeMap: 'whole map',
    more: (count: number) => `and ${count} more`,
    falls: 'Biggest falls',
    noFalls: 'No aspect falls from one touchpoint to the next.',
    points: (points: string) => `${points} points`,
    disagreements: 'Largest disagreements',
    noDisagreements:
      'No perspectives disagree. It takes ratings of the same touchpoint from at least two perspectives to tell.',
    blind: 'Closed while a blind round runs: it is shown when the ratings are revealed.',
    standpoint: (perspective: string, score: string) => `${perspective} ${score}`,
    alpha: (alpha: string) => `Agreement of the perspectives: α = ${alpha}`,

    evidence: 'What the scores rest on',
    ratings: (count: number) => plural(count, 'rating', 'ratings'),
    guessShare: (percent: string) => `${percent} of scores rest on assumption or hearsay alone`,
    assumptions: (count: string, scores: string) => `${count} of ${scores} scores based on assumption only`,
    coverage: (percent: string) => `${percent} of all possible scores are given`,

    opportunities: 'Opportunities by impact',
    noOpportunities: 'No opportunities yet',
    toOpportunities: 'Go to the opportunities',
    impactEffort: (impact: string, effort: string) => `Impact ${impact}, effort ${effort}`,
    judge: (count: number) => `Judge the impact and effort of ${plural(count, 'opportunity', 'opportunities')}`,

    measures: 'Measures',
    toMeasures: 'Add a measure',
    burden: 'What it costs patient and family',
    burdenOfAll: 'Along the journey',
    burdenAlways: 'On every way',
    burdenBranch: (title: string) => `On the branch with “${title}”, besides`,
    burdenKnown: (known: number, of: number) => `known for ${known} of ${of} touchpoints`,
    burdenUnknown: 'not known',
    noMeasures: 'Satisfaction, adherence and outcome have not been recorded for this map.',
    notMeasured: 'not measured yet',
    sampleSize: (count: string) => `n = ${count}`,

    stages: 'Stages of change',
    noStages: 'No touchpoint of this journey has a stage of change.',
    moves: { first: '', same: '', advance: '→', skip: '⇢ skip to', relapse: '↓ relapse to' },
    moreStages: ({
      count,
      skips,
      relapses,
    }: {
      readonly count: number;
      readonly skips: number;
      readonly relapses: number;
    }) =>
      `… and ${plural(count, 'more change', 'more changes')} (${plural(skips, 'skip', 'skips')}, ${plural(relapses, 'relapse', 'relapses')})`,
    atTouchpoint: (what: string, title: string) => `${what}: ${title}`,
  },
  ja: {
    overview: '概要',
    present: '全画面で見せる',
    endPresenting: '全画面を終える',
    journey: 'ジャーニー',
    viewpoint: '視点',
    allPerspectives: 'すべての視点',
    persona: 'ペルソナ',
    noPersona: 'ペルソナは未設定です',

    curves: 'ジャーニーに沿った体験の推移',
    curvesHint: '左右の矢印キーでジャーニーに沿って移り、Enterで接点をキャンバスに表示します。',
    noJourney: '接点を通るジャーニーがまだありません',
    noJourneyHint: 'キャンバスで接点を追加し、ジャーニーでつなぐと、体験の推移がここに表示されます。',
    toCanvas: 'キャンバスへ',
    noRatings: '評価がまだありません',
    noRatingsHint:
      'キャンバスで接点を選び、四つの側面を−2から＋2で評価してください。曲線、低い場面・高い場面、落ち込みがここに表示されます。',
    noRatingsHere: (perspective) => `このジャーニーには、この視点からの評価がまだありません：${perspective}`,
    noRatingsHereHint: '上で別の視点かジャーニーを選んでください。',

    lowest: '体験が最も低い場面',
    highest: '体験が最も高い場面',
    none: '評価がまだありません。キャンバスで接点を選び、「評価」を押してください。',
    lowestScore: '単独で最も低い点数',
    meanOf: (aspects) => `${aspects}側面の平均`,
    wholeMap: 'マップ全体',
    more: (count) => `ほか${count}件`,
    falls: '最も大きな落ち込み',
    noFalls: '接点から次の接点へ下がる側面はありません。',
    points: (points) => `${points}点`,
    disagreements: '視点の違い',
    noDisagreements: '視点の違いはありません。同じ接点を二つ以上の視点から評価すると、ここで比べられます。',
    blind: '見せ合わずに評価している間は表示しません。評価を公開すると表示されます。',
    standpoint: (perspective, score) => `${perspective} ${score}`,
    alpha: (alpha) => `視点の一致度：α＝${alpha}`,

    evidence: '点数の根拠',
    ratings: (count) => `評価${count}件`,
    guessShare: (percent) => `点数の${percent}は仮説・伝聞のみに基づきます`,
    assumptions: (count, scores) => `点数${scores}件のうち${count}件は仮説のみ`,
    coverage: (percent) => `付けられる点数の${percent}が評価済み`,

    opportunities: '改善機会（効果の大きい順）',
    noOpportunities: '改善機会はまだありません',
    toOpportunities: '改善機会へ',
    impactEffort: (impact, effort) => `効果${impact}・手間${effort}`,
    judge: (count) => `改善機会${count}件の効果と手間を見積もる`,

    measures: '指標',
    toMeasures: '指標を追加',
    burden: '患者と家族の負担',
    burdenOfAll: 'ジャーニー全体',
    burdenAlways: 'どの道でも',
    burdenBranch: (title) => `「${title}」のある分かれ道では、さらに`,
    burdenKnown: (known, of) => `接点${of}件中${known}件で記録`,
    burdenUnknown: '不明',
    noMeasures: '満足度・アドヒアランス・アウトカムは、このマップにまだ記録されていません。',
    notMeasured: '未測定',
    sampleSize: (count) => `n＝${count}`,

    stages: '行動変容ステージ',
    noStages: 'このジャーニーの接点には、行動変容ステージがまだありません。',
    moves: { first: '', same: '', advance: '→', skip: '⇢ 飛び越し', relapse: '↓ 逆戻り' },
    moreStages: ({ count, skips, relapses }) => `…ほか${count}回の変化（飛び越し${skips}回・逆戻り${relapses}回）`,
    atTouchpoint: (what, title) => `${what}：${title}`,
  },
});
