import { define } from '../define.ts';
import { formatNumber, plural } from '../number.ts';

const figure = (count: number): string => formatNumber('ja', count);

/** What is told of one touchpoint: its title. */
interface At {
  readonly t: string;
}

/** What deserves attention: a sentence for each kind of finding, what it is called, and why it matters. */
export const findings = define({
  en: {
    separator: ', ',
    quoted: (title: string) => `“${title}”`,
    more: (count: number) => `${formatNumber('en', count)} more`,
    sentence: {
      suffering: ({ t, aspects, who }: At & { aspects: string; who: string }) =>
        `At “${t}”, ${aspects} is −2, the lowest (${who})`,
      hiddenSuffering: ({ t, aspects, means, who }: At & { aspects: string; means: string; who: string }) =>
        `At “${t}”, ${aspects} averages ${means}, but some say −2 (${who})`,
      steepFall: ({ s, t, aspect, start, end }: At & { s: string; aspect: string; start: string; end: string }) =>
        `From “${s}” to “${t}”, ${aspect} drops from ${start} to ${end}`,
      longTrough: ({ j, aspect, n }: { j: string; aspect: string; n: number }) =>
        `On “${j}”, ${aspect} stays low for ${plural(n, 'touchpoint', 'touchpoints')}`,
      aspectsPart: ({ s, t, up, down }: At & { s: string; up: string; down: string }) =>
        `From “${s}” to “${t}”, ${up} gets better while ${down} gets worse`,
      disagreement: ({ t, aspect, low, x, high, y }: At & Record<'aspect' | 'low' | 'x' | 'high' | 'y', string>) =>
        `On ${aspect} at “${t}”, ${low} says ${x} and ${high} ${y}`,
      plannedWithoutEffect: (n: number) =>
        `${plural(n, 'planned touchpoint does', 'planned touchpoints do')} not say what effect is expected`,
      momentAssumed: ({ key, of, n }: { key: string; of: string; n: string }) =>
        `${n} of ${of} ${key} were not checked with patients`,
      reasonMissing: (n: number) =>
        `${plural(n, 'touchpoint with a low score lacks', 'touchpoints with low scores lack')} a reason`,
      staleEvidence: (n: number) => `${plural(n, 'touchpoint was', 'touchpoints were')} last rated over two years ago`,
      fewVoices: ({ key, n }: { key: string; n: string }) =>
        `At ${n} of the ${key}, fewer than three patients were heard`,
      perspectiveMissing: (missing: string) => `Too few ratings, or none, by: ${missing}`,
      unreachable: (n: number) => `${plural(n, 'touchpoint is', 'touchpoints are')} on no journey`,
      journeyPieces: ({ j, count }: { j: string; count: number }) => `“${j}” is in ${formatNumber('en', count)} pieces`,
      deadEnd: (n: number) => `At ${plural(n, 'touchpoint', 'touchpoints')} the path ends midway`,
      partsMissing: (parts: string) => `Not on the map yet: ${parts}`,
      staffView: ({ own, of }: { own: string; of: string }) =>
        `Only ${own} of ${of} touchpoints are on the patient’s side`,
      onlyGoodPath: 'No low point and no relapse is drawn',
      duplicateTouchpoints: ({ t, n }: At & { n: number }) =>
        `“${t}” stands ${formatNumber('en', n)} times in one phase`,
      stageSkip: ({ t, start, end }: At & { start: string; end: string }) =>
        `“${t}” jumps from ${start} to ${end}; what helped is not shown`,
      relapseUnanswered: ({ t, start, end }: At & { start: string; end: string }) =>
        `At “${t}” people fall back from ${start} to ${end}, and no answer is agreed`,
      behaviourMissing: (j: string) => `“${j}” has stages of change, but of which behaviour?`,
      earlyStagesMissing: (stages: string) => `Nothing on the map meets people in ${stages}`,
      longInStage: ({ j, stage, n }: { j: string; stage: string; n: number }) =>
        `“${j}” stays in ${stage} for ${plural(n, 'touchpoint', 'touchpoints')}`,
      channelMisfit: ({ t, channel, why }: At & { channel: string; why: string }) =>
        `${channel} may not fit “${t}” (${why})`,
      oneChannel: ({ share, channel }: { share: string; channel: string }) =>
        `${share} of the touchpoints with a channel rely on ${channel}`,
      mixGap: (cells: string) => `Marketing mix gaps: ${cells}`,
      purposeOneSided: ({ of, n }: { of: string; n: string }) =>
        `${n} of ${of} touchpoints with a purpose serve only the sender`,
      painUnanswered: (n: number) =>
        `${plural(n, 'painful touchpoint has', 'painful touchpoints have')} no opportunity`,
      lowStillIdea: ({ of, n }: { of: string; n: string }) =>
        `At ${n} of ${of} hard touchpoints, help is still an idea`,
      opportunityIncomplete: ({ n, gaps }: { n: number; gaps: string }) =>
        `${plural(n, 'opportunity has', 'opportunities have')} gaps (${gaps})`,
      quickWinIdle: ({ o, impact, effort }: { o: string; impact: string; effort: string }) =>
        `“${o}” has impact ${impact} and effort ${effort}, and is still an idea`,
      measureMissing: (kinds: string) => `No measure of ${kinds}`,
      measureThin: (n: number) =>
        `${plural(n, 'measure lacks', 'measures lack')} source, date or enough people, or is old`,
      engagementFlat: (j: string) => `On “${j}”, patients are only ever consulted`,
      personaMissing: (n: number) => `${plural(n, 'journey has', 'journeys have')} no persona`,
      circumstanceUnknown: ({ aspect, p }: { aspect: string; p: string }) =>
        `The ${aspect} aspect hurts, yet “${p}” says nothing of it`,
      burdenHeavy: (n: number) =>
        `${plural(n, 'costly touchpoint lacks', 'costly touchpoints lack')} an answer or a true score`,
      wordingRule: ({ t, rules }: At & { rules: string }) => `The wording of “${t}” may break ${rules}`,
      wordingUnreviewed: ({ n, lapsed, rejected }: { n: number; lapsed: string; rejected: string }) =>
        `${plural(n, 'text awaits', 'texts await')} review (${lapsed} lapsed, ${rejected} rejected)`,
      interestUndeclared: ({ t, names }: At & { names: string }) =>
        `“${t}” names ${names}, and no interest is declared`,
      paidPostUnmarked: ({ t }: At) => `“${t}” is paid for, but not marked as advertising`,
      declarationOld: (n: number) => `${plural(n, 'declaration is', 'declarations are')} over a year old or undated`,
      personalData: ({ fields, kinds }: { fields: string; kinds: string }) =>
        `${fields} may identify a person (${kinds})`,
      methodOpen: (parts: string) => `How the map was made is not told, or due: ${parts}`,
    },
    rules: (ids: string) => `rule ${ids}`,
    key: { moments: 'moments of truth', hard: 'hard touchpoints' },
    misses: ({ trait, value, least }: { trait: string; value: string; least: string }) =>
      `${trait} ${value}, wanted ${least}`,
    advertising: 'advertising',
    traits: { credibility: 'credibility', immediacy: 'immediacy', empathy: 'empathy' },
    parts: {
      before: 'what comes before the examination',
      home: 'home and daily life',
      family: 'family and friends',
      after: 'life after treatment',
    },
    gaps: { impact: 'impact', effort: 'effort', owner: 'owner', measure: 'measure' },
    method: {
      participants: 'who took part',
      validatedAt: 'when patients checked it',
      reviewAt: 'when to look again',
      reviewDue: 'the review is due',
    },
    cell: (phase: string, p: string) => `${phase}: ${p}`,
    adherence: (behaviour: string) => `adherence (${behaviour})`,
    fieldsOf: (record: string, fields: string) => `“${record}” (${fields})`,
    severity: { alert: 'Alert', warn: 'To decide', note: 'To complete' },
    grounds: { map: 'What is drawn', assumption: 'Assumption', evidence: 'Evidence' },
    deed: {
      contactFirst: 'First a clinical contact',
      addOpportunity: 'Make an opportunity of it',
      decide: 'Decide',
      askPatients: 'Ask patients',
      talk: 'Talk about it together',
      fillIn: 'Fill it in',
      link: 'Link it',
      planApproach: 'Plan an approach',
      addTouchpoints: 'Add touchpoints',
      changeChannel: 'Choose another channel',
      review: 'Review it',
      mend: 'Mend it',
    },
    fitMoment: {
      badNews: () => 'a moment of truth in the diagnosis phase',
      endOfLife: () => 'the end of life',
      acute: () => 'an acute event at onset',
      distress: (low: string) => `a psychological low of ${low} or less`,
      relapse: () => 'a relapse',
      choice: () => 'deciding together on diagnosis or treatment',
      search: () => 'somebody who does not, or not yet firmly, think of changing',
    },
    fitRule: ({ when, wants, why }: { when: string; wants: string; why: string }) =>
      `Rule for ${when}: ${wants}. ${why}.`,
    fitLeast: (trait: string, least: string) => `${trait} ${least} or more`,
    fitNoAdvertising: 'no advertising',
    fitBetter: (channels: string) => `May fit better: ${channels}`,
    members: (titles: string, more: number) =>
      `These: ${titles}${more > 0 ? `, and ${formatNumber('en', more)} more` : ''}`,
    fit: {
      badNews: 'Bad news is for a trusted person to tell',
      endOfLife: 'Grief needs somebody who feels with people',
      acute: 'Minutes count',
      distress: 'Paper does not comfort',
      relapse: 'Who has stopped expects blame',
      choice: 'Deciding is talk',
      search: 'Who searches meets misinformation',
    },
  },
  ja: {
    separator: '、',
    quoted: (title) => `「${title}」`,
    more: (count) => `他${figure(count)}件`,
    sentence: {
      suffering: ({ t, aspects, who }) => `「${t}」で${aspects}が最低の−2です（${who}）`,
      hiddenSuffering: ({ t, aspects, means, who }) =>
        `「${t}」の${aspects}は平均${means}ですが、−2をつけた人がいます（${who}）`,
      steepFall: ({ s, t, aspect, start, end }) => `「${s}」から「${t}」で${aspect}が${start}から${end}へ下がります`,
      longTrough: ({ j, aspect, n }) => `「${j}」で${aspect}が${figure(n)}接点続けて低いままです`,
      aspectsPart: ({ s, t, up, down }) => `「${s}」から「${t}」で${up}はよくなり、${down}は悪くなります`,
      disagreement: ({ t, aspect, low, x, high, y }) =>
        `「${t}」の${aspect}を、${low}は${x}、${high}は${y}と見ています`,
      plannedWithoutEffect: (n) => `予定の接点${figure(n)}件に、期待する効果が書かれていません`,
      momentAssumed: ({ key, of, n }) => `${key}${of}件中${n}件は、患者さんに確かめていません`,
      reasonMissing: (n) => `低い評価なのに理由のない接点が${figure(n)}件あります`,
      staleEvidence: (n) => `接点${figure(n)}件の評価は、2年以上前のものです`,
      fewVoices: ({ key, n }) => `${key}${n}件は、声を聞いた患者さんが3人未満です`,
      perspectiveMissing: (missing) => `${missing}の評価が足りません`,
      unreachable: (n) => `接点${figure(n)}件が、どのジャーニーにもつながっていません`,
      journeyPieces: ({ j, count }) => `「${j}」は${figure(count)}つに途切れています`,
      deadEnd: (n) => `接点${figure(n)}件で、道が途中で終わっています`,
      partsMissing: (parts) => `まだない場面：${parts}`,
      staffView: ({ own, of }) => `患者さんの側の接点は${of}件中${own}件だけです`,
      onlyGoodPath: 'つらい場面や中断が描かれていません',
      duplicateTouchpoints: ({ t, n }) => `「${t}」が同じフェーズに${figure(n)}つあります`,
      stageSkip: ({ t, start, end }) => `「${t}」で${start}から${end}へ飛び、間の支えが見えません`,
      relapseUnanswered: ({ t, start, end }) => `「${t}」で${start}から${end}へ戻りますが、迎え方が決まっていません`,
      behaviourMissing: (j) => `「${j}」のステージは、どの行動のことですか`,
      earlyStagesMissing: (stages) => `${stages}の人と出会う接点がありません`,
      longInStage: ({ j, stage, n }) => `「${j}」で${stage}が${figure(n)}接点続きます`,
      channelMisfit: ({ t, channel, why }) => `「${t}」に${channel}は合わないかもしれません（${why}）`,
      oneChannel: ({ share, channel }) => `チャネルのある接点の${share}が${channel}に頼っています`,
      mixGap: (cells) => `マーケティングミックスの空き：${cells}`,
      purposeOneSided: ({ of, n }) => `目的のある接点${of}件中${n}件が、伝える側の目的だけです`,
      painUnanswered: (n) => `困りごとのある${figure(n)}件に、改善機会がありません`,
      lowStillIdea: ({ of, n }) => `つらい接点${of}件中${n}件は、改善がアイデアのままです`,
      opportunityIncomplete: ({ n, gaps }) => `改善機会${figure(n)}件に空欄があります（${gaps}）`,
      quickWinIdle: ({ o, impact, effort }) => `「${o}」は効果${impact}・手間${effort}なのに、まだアイデアです`,
      measureMissing: (kinds) => `${kinds}の指標がありません`,
      measureThin: (n) => `指標${figure(n)}件は、出典・時期・人数が足りないか、古くなっています`,
      engagementFlat: (j) => `「${j}」では、関わりが最後まで「相談」です`,
      personaMissing: (n) => `ジャーニー${figure(n)}本に、ペルソナがありません`,
      circumstanceUnknown: ({ aspect, p }) => `${aspect}がつらいのに、「${p}」のその事情が空欄です`,
      burdenHeavy: (n) => `負担の重い${figure(n)}件は、手だてがないか、評価に表れていません`,
      wordingRule: ({ t, rules }) => `「${t}」の文面が${rules}に触れるおそれがあります`,
      wordingUnreviewed: ({ n, lapsed, rejected }) =>
        `文面${figure(n)}件が確認待ちです（失効${lapsed}、差し戻し${rejected}）`,
      interestUndeclared: ({ t, names }) => `「${t}」に${names}とありますが、利益相反の申告がありません`,
      paidPostUnmarked: ({ t }) => `「${t}」は対価があるのに、「広告」の表示がありません`,
      declarationOld: (n) => `申告${figure(n)}件が1年以上前か、日付なしです`,
      personalData: ({ fields, kinds }) => `${fields}に個人を特定する情報（${kinds}）があるかもしれません`,
      methodOpen: (parts) => `作り方の記録が足りないか、期限切れです：${parts}`,
    },
    rules: (ids) => `規則${ids}`,
    key: { moments: '真実の瞬間', hard: 'つらい接点' },
    misses: ({ trait, value, least }) => `${trait}${value}、目安${least}`,
    advertising: '広告',
    traits: { credibility: '信頼性', immediacy: '即時性', empathy: '共感性' },
    parts: {
      before: '検査より前',
      home: '自宅や暮らしの場',
      family: '家族や友人',
      after: '治療のあとの暮らし',
    },
    gaps: { impact: '効果', effort: '手間', owner: '担当', measure: '効果の測り方' },
    method: {
      participants: '作成に加わった人',
      validatedAt: '患者と確かめた日',
      reviewAt: '見直す日',
      reviewDue: '見直しの期限切れ',
    },
    cell: (phase, p) => `${phase}の${p}`,
    adherence: (behaviour) => `アドヒアランス（${behaviour}）`,
    fieldsOf: (record, fields) => `「${record}」（${fields}）`,
    severity: { alert: '警告', warn: '要判断', note: '補うこと' },
    grounds: { map: '描かれた内容', assumption: '仮説', evidence: '根拠あり' },
    deed: {
      contactFirst: 'まず医療者から連絡',
      addOpportunity: '改善機会にする',
      decide: '決める',
      askPatients: '患者さんに尋ねる',
      talk: '一緒に話し合う',
      fillIn: '書き足す',
      link: 'つなぐ',
      planApproach: '関わり方を計画する',
      addTouchpoints: '接点を加える',
      changeChannel: 'チャネルを変える',
      review: '確認する',
      mend: '直す',
    },
    fitMoment: {
      badNews: () => '診断期の真実の瞬間',
      endOfLife: () => '終末期',
      acute: () => '発症時の急な出来事',
      distress: (low) => `心理が${low}以下の接点`,
      relapse: () => '逆戻り',
      choice: () => '診断・治療をともに決める接点',
      search: () => '無関心期・関心期の人との接点',
    },
    fitRule: ({ when, wants, why }) => `${when}の目安：${wants}。${why}。`,
    fitLeast: (trait, least) => `${trait}${least}以上`,
    fitNoAdvertising: '広告は避ける',
    fitBetter: (channels) => `合いそうなチャネル：${channels}`,
    members: (titles, more) => `対象：${titles}${more > 0 ? `、ほか${figure(more)}件` : ''}`,
    fit: {
      badNews: 'つらい知らせは、信頼できる人の口から',
      endOfLife: '悲しみには、気持ちに寄り添う相手が要ります',
      acute: '一刻を争います',
      distress: '紙は慰めになりません',
      relapse: 'やめた人は、責められると身構えています',
      choice: '決めることは、話し合うことです',
      search: '調べる人は、誤った情報にも出会います',
    },
  },
});
