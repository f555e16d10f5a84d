import type { Entry, Name } from './entry.ts';
import type { ProcessId } from './processes.ts';
import type { SourceId } from './sources.ts';

/** What an action serves: a process of change, anybody at whatever stage, or a patient who suffers and is seen first. */
export type ApproachReason = ProcessId | 'anyStage' | 'clinicalFirst';

/** Something that could be done next, through which channels and by whom; the first of each is the usual one. */
export interface ApproachAction extends Entry {
  readonly reason: ApproachReason;
  readonly channels: readonly [string, ...string[]];
  readonly actors: readonly [string, ...string[]];
}

/** To be shown beside every suggestion: it is one, with its reason, never the right intervention. */
export const stageCaveat: { readonly text: Name; readonly sources: readonly SourceId[] } = {
  text: {
    ja: '提案であり、正解ではありません。ステージに合わせた働きかけが、合わせない働きかけより優れているとは示されていません。どのステージの人にも、役立つ助言を控えないでください。',
    en: 'A suggestion with its reason, not the right answer. Approaches matched to the stage have not been shown to work better than others; do not withhold good advice from anybody because of a stage.',
  },
  sources: ['stageMatching', 'stageTrials'],
};

const action = (
  reason: ApproachReason,
  id: string,
  { name, channels, actors }: Pick<ApproachAction, 'name' | 'channels' | 'actors'>,
): ApproachAction => ({ id, name, reason, channels, actors, source: 'own' });

/** Examples, illustrative: no patient's story among them claims that a treatment works, which medical advertising may not. */
export const approachActions: readonly ApproachAction[] = [
  action('consciousnessRaising', 'resultSheet', {
    name: {
      ja: '検査結果をやさしい言葉で説明した用紙を渡す',
      en: 'Hand over the test results explained in plain words',
    },
    channels: ['checkup', 'clinic', 'hospital', 'letter'],
    actors: ['phn', 'nurse', 'doctor', 'gp'],
  }),
  action('consciousnessRaising', 'faq', {
    name: { ja: 'よくある質問に短く答えるページを用意する', en: 'Offer a short page that answers common questions' },
    channels: ['web', 'app', 'brochure', 'email'],
    actors: ['nurse', 'phn', 'receptionist'],
  }),
  action('consciousnessRaising', 'ownRisk', {
    name: {
      ja: '本人の数値で将来の見通しを一緒に見る',
      en: 'Look together at what the patient’s own figures mean for the future',
    },
    channels: ['clinic', 'hospital', 'online', 'checkup'],
    actors: ['doctor', 'gp', 'phn'],
  }),
  action('dramaticRelief', 'patientStory', {
    name: {
      ja: '効果をうたわない、ありのままの患者の話に触れてもらう',
      en: 'Share a patient’s plain story that makes no claim about treatment',
    },
    channels: ['peer', 'community', 'brochure', 'tv'],
    actors: ['peer', 'nurse', 'volunteer'],
  }),
  action('dramaticRelief', 'worryTalk', {
    name: { ja: '不安な気持ちを言葉にする時間をとる', en: 'Make time to put worries into words' },
    channels: ['clinic', 'phone', 'online', 'hospital'],
    actors: ['nurse', 'psychologist', 'phn', 'doctor'],
  }),
  action('environmentalReevaluation', 'familyTalk', {
    name: { ja: '家族と一緒に、暮らしへの影響を話し合う', en: 'Talk with the family about the effect on life at home' },
    channels: ['clinic', 'home', 'hospital', 'online'],
    actors: ['family', 'nurse', 'msw', 'doctor'],
  }),
  action('environmentalReevaluation', 'workTalk', {
    name: {
      ja: '仕事への影響を産業保健の担当者と整理する',
      en: 'Sort out the effect on work with occupational health',
    },
    channels: ['workplace', 'phone', 'online'],
    actors: ['employer', 'phn', 'msw'],
  }),
  action('selfReevaluation', 'valuesInterview', {
    name: {
      ja: '大切にしていることを聞き、行動とのつながりを探る',
      en: 'Ask what matters to the patient and how the behaviour serves it',
    },
    channels: ['clinic', 'phone', 'online', 'hospital'],
    actors: ['nurse', 'phn', 'psychologist', 'doctor'],
  }),
  action('selfReevaluation', 'prosAndCons', {
    name: { ja: '良い点と負担を書き出すシートを一緒に埋める', en: 'Fill in a sheet of benefits and burdens together' },
    channels: ['clinic', 'app', 'online', 'pharmacy'],
    actors: ['nurse', 'phn', 'pharmacist', 'dietitian'],
  }),
  action('selfReevaluation', 'futureLetter', {
    name: { ja: '1年後の自分に宛てた手紙を書いてもらう', en: 'Invite a letter to oneself in a year’s time' },
    channels: ['letter', 'app', 'home'],
    actors: ['patient', 'nurse', 'phn'],
  }),
  action('selfLiberation', 'datedPlan', {
    name: { ja: '始める日を決め、計画を一緒に書く', en: 'Set a date to begin and write the plan down together' },
    channels: ['clinic', 'online', 'app', 'pharmacy'],
    actors: ['nurse', 'doctor', 'gp', 'pharmacist', 'dietitian'],
  }),
  action('selfLiberation', 'booking', {
    name: { ja: 'その場で次の予約をとる', en: 'Book the next visit on the spot' },
    channels: ['clinic', 'hospital', 'phone', 'web', 'app'],
    actors: ['receptionist', 'nurse'],
  }),
  action('selfLiberation', 'sharedPlan', {
    name: { ja: '患者も署名する療養計画をつくる', en: 'Draw up a shared care plan that the patient signs too' },
    channels: ['clinic', 'hospital', 'home'],
    actors: ['doctor', 'nurse', 'patient', 'caremgr'],
  }),
  action('helpingRelationships', 'nurseLine', {
    name: {
      ja: '困ったときに看護師へ相談できる窓口を案内する',
      en: 'Point out a line to a nurse for when things get hard',
    },
    channels: ['phone', 'online', 'app', 'email'],
    actors: ['nurse', 'phn'],
  }),
  action('helpingRelationships', 'peerGroup', {
    name: { ja: '患者会やピアサポートを紹介する', en: 'Introduce a peer group' },
    channels: ['peer', 'community', 'sns', 'web'],
    actors: ['peer', 'nurse', 'msw', 'volunteer'],
  }),
  action('helpingRelationships', 'familyVisit', {
    name: { ja: '家族の同席を勧める', en: 'Invite the family to come along' },
    channels: ['clinic', 'hospital', 'online', 'home'],
    actors: ['family', 'doctor', 'nurse'],
  }),
  action('counterconditioning', 'substitute', {
    name: {
      ja: '置き換えを具体的に決める（間食の代わりに散歩、塩の代わりにだし）',
      en: 'Agree on a substitute: a walk for a snack, stock for salt',
    },
    channels: ['clinic', 'home', 'app', 'shop'],
    actors: ['dietitian', 'phn', 'nurse', 'patient'],
  }),
  action('counterconditioning', 'breathing', {
    name: { ja: 'つらいときの呼吸法や体操を練習する', en: 'Practise breathing or exercise for hard moments' },
    channels: ['clinic', 'online', 'app', 'home'],
    actors: ['therapist', 'psychologist', 'nurse', 'patient'],
  }),
  action('reinforcementManagement', 'praise', {
    name: { ja: '続いていることを認める言葉を届ける', en: 'Send a word of recognition for keeping it up' },
    channels: ['app', 'email', 'phone', 'letter'],
    actors: ['nurse', 'phn', 'pharmacist', 'doctor'],
  }),
  action('reinforcementManagement', 'gainsGraph', {
    name: { ja: '良くなった数値をグラフで一緒に見る', en: 'Look together at a graph of what has improved' },
    channels: ['clinic', 'app', 'online', 'hospital'],
    actors: ['doctor', 'gp', 'nurse', 'dietitian'],
  }),
  action('stimulusControl', 'pillBox', {
    name: { ja: '薬を目につく場所に置く工夫を一緒に考える', en: 'Find a place for the medicine where it is seen' },
    channels: ['pharmacy', 'home', 'clinic'],
    actors: ['pharmacist', 'nurse', 'family', 'patient'],
  }),
  action('stimulusControl', 'reminder', {
    name: { ja: '忘れないための通知を設定する', en: 'Set up a reminder' },
    channels: ['app', 'phone', 'email'],
    actors: ['patient', 'pharmacist', 'nurse', 'family'],
  }),
  action('stimulusControl', 'removeCues', {
    name: { ja: '誘惑となる物を身の回りから減らす', en: 'Take what tempts out of reach' },
    channels: ['home', 'workplace', 'shop'],
    actors: ['patient', 'family', 'dietitian', 'phn'],
  }),
  action('socialLiberation', 'supportivePlace', {
    name: {
      ja: '取り組みやすい環境や制度を知らせる（減塩メニュー、禁煙の施設など）',
      en: 'Show places and policies that make it easier, such as low-salt menus or smoke-free sites',
    },
    channels: ['workplace', 'community', 'gov', 'shop', 'web'],
    actors: ['employer', 'phn', 'insurer', 'public'],
  }),
  action('anyStage', 'askNeeds', {
    name: {
      ja: '今いちばん困っていることを尋ね、一つ減らす',
      en: 'Ask what is hardest right now, and take one burden away',
    },
    channels: ['clinic', 'phone', 'hospital', 'online', 'home'],
    actors: ['nurse', 'doctor', 'phn', 'msw', 'pharmacist'],
  }),
  action('anyStage', 'clearAdvice', {
    name: {
      ja: '診療上の助言をわかりやすく伝え、理解を確かめる',
      en: 'Give the clinical advice clearly and check that it is understood',
    },
    channels: ['clinic', 'hospital', 'online', 'pharmacy'],
    actors: ['doctor', 'gp', 'nurse', 'pharmacist'],
  }),
  action('anyStage', 'easyAccess', {
    name: { ja: '待ち時間や費用、通いにくさを見直す', en: 'Look at waiting, cost and the way there' },
    channels: ['web', 'phone', 'clinic', 'hospital'],
    actors: ['receptionist', 'msw', 'insurer'],
  }),
  action('clinicalFirst', 'clinicalContact', {
    name: {
      ja: 'まず診療側から連絡し、つらさを確かめて対応する',
      en: 'First a clinician gets in touch, finds out about the distress and acts',
    },
    channels: ['phone', 'clinic', 'hospital', 'online', 'home'],
    actors: ['nurse', 'doctor', 'gp', 'specialist', 'palliative', 'homecare'],
  }),
  action('clinicalFirst', 'psychologicalCare', {
    name: {
      ja: '心のつらさについて相談できる専門職につなぐ',
      en: 'Connect the patient with somebody trained to help with distress',
    },
    channels: ['clinic', 'hospital', 'online', 'phone'],
    actors: ['psychologist', 'nurse', 'doctor', 'palliative'],
  }),
];
