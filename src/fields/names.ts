import type { Aspect, Perspective, Touchpoint } from '#model';
import { aspects, entryOf, wordKey, type Name, type NameLanguage } from '#knowledge';

/** Fields of a touchpoint that no cell shows: ids, places, what has panels of its own, and what stands in another field's cell. */
type Elsewhere =
  'id' | 'phaseId' | 'x' | 'y' | `${Perspective}View` | 'review' | 'isLocked' | 'furtherChannels' | 'burden';

/** A field of the touchpoint's own record. */
export type OwnField = Exclude<keyof Touchpoint, Elsewhere>;

/** What people see of a touchpoint: its own fields, its phase and journeys, how long it is to the next one, and a score for each aspect. */
export type FieldId = OwnField | Aspect | 'phase' | 'journeys' | 'toNext';

interface FieldName {
  readonly name: Name;
  /** The name above a narrow column. */
  readonly head: Name;
  /** By what lists and tables of others head it. */
  readonly otherWords: readonly string[];
}

const named = (ja: string, en: string, otherWords: string, head: Partial<Name> = {}): FieldName => ({
  name: { ja, en },
  head: { ja, en, ...head },
  otherWords: otherWords.split(',').map((word) => word.trim()),
});

const scoreNamed = (aspect: Aspect, otherWords: string): FieldName => {
  const { ja, en } = entryOf(aspects, aspect)?.name ?? { ja: aspect, en: aspect };
  return named(ja, en, otherWords);
};

/** All fields in the order in which they are usually read. */
const NAMES: Readonly<Record<FieldId, FieldName>> = {
  title: named(
    'タイトル',
    'Title',
    'touchpoint, touchpoints, touch point, touch-point, customer action, patient action, name, event, step, task, activity, action, actions, user action, item, 接点, タッチポイント, 名前, 名称, 件名, 出来事, イベント, ステップ, 行動, アクション, 項目',
  ),
  phase: named('フェーズ', 'Phase', 'phases, section, 段階, 局面, 時期, 場面, シーン'),
  description: named(
    '起きたこと',
    'What happened',
    'description, detail, details, note, notes, comment, 説明, 内容, 詳細, 備考, メモ, 事実',
  ),
  voice: named(
    '患者の声',
    'The patient’s voice',
    "the patient's voice, patient’s voice, patient's voice, patient voice, voice, quote, thought, thoughts, thinking, feeling, feelings, 声, 患者の言葉, 発言, 思考, 気持ち, 考え",
    { en: 'Patient’s voice' },
  ),
  channel: named('チャネル', 'Channel', 'channels, medium, place, where, チャンネル, 媒体, 手段, 場所'),
  actors: named(
    '関わる人',
    'People involved',
    'who takes part, actor, actors, who, people, role, roles, stakeholder, stakeholders, 関係者, アクター, 登場人物, 担当, 担当者, 職種',
  ),
  stage: named('行動変容ステージ', 'Stage of change', 'stage, ステージ, 変化ステージ, 行動変容'),
  medical: scoreNamed('medical', 'medicine, clinical, 医学, 医療面'),
  psychological: scoreNamed(
    'psychological',
    'psychology, emotion, emotional, emotions, mood, score, satisfaction, 感情, 心理面, 感情曲線, 点数, スコア, 満足度',
  ),
  economic: scoreNamed('economic', 'economy, financial, cost, 経済面, 費用'),
  social: scoreNamed('social', 'society, 社会面'),
  moment: named('真実の瞬間', 'Moment of truth', 'key moment, 重要な瞬間, mot'),
  status: named('現状か予定か', 'Actual or planned', 'status, 状態, 状況', { ja: '状態', en: 'Status' }),
  duration: named(
    '所要時間',
    'Duration',
    'durations, how long, time, time spent, time taken, length, waiting time, wait, lead time, 期間, 時間, 待ち時間, 待機時間, 所要期間, 所要日数, かかる時間, 長さ',
  ),
  toNext: named(
    '次までの時間',
    'Time to next',
    'time until next, time to next step, time between, interval, gap, 次の接点までの時間, 次のステップまで, 間隔, 経過時間',
  ),
  painPoint: named(
    '困りごと',
    'Pain point',
    'pain points, pain, problem, problems, issue, issues, 課題, 問題, 不満, ペインポイント, 痛点, 困り事, frustration, frustrations, barrier, barriers, 障壁, 悩み',
  ),
  wording: named(
    '患者が目にする文面',
    'Wording the patient meets',
    'wording, copy, text, message, 文面, 文言, 原稿, コピー, 広告文',
    { ja: '文面', en: 'Wording' },
  ),
  journeys: named('ジャーニー', 'Journey', 'journeys, path, flow, ジャーニー名, 経路', { en: 'Journeys' }),
  engagement: named('患者・家族の参画', 'Engagement of patient and family', 'engagement, 参画, 参加, 患者参画', {
    ja: '参画',
    en: 'Engagement',
  }),
  mix: named('マーケティング・ミックス', 'Marketing mix', 'marketing, mix, 4p, 7p, マーケティング', {
    ja: 'マーケティング',
  }),
  purposes: named('目的', 'Purpose', 'purposes, aim, aims, goal of the touchpoint, 狙い, ねらい, 用途'),
  sources: named('出典', 'Sources', 'source, reference, references, 参考, 根拠資料'),
};

export const FIELD_IDS = Object.keys(NAMES) as readonly FieldId[];

export const isFieldId = (id: string): id is FieldId => Object.hasOwn(NAMES, id);

/** What a field is called. */
export const fieldName = (field: FieldId, language: NameLanguage): string => NAMES[field].name[language];

/** The same, as short as a column is narrow. */
export const fieldHead = (field: FieldId, language: NameLanguage): string => NAMES[field].head[language];

const byWord = new Map(
  FIELD_IDS.flatMap((id) => {
    const { name, head, otherWords } = NAMES[id];
    return [id, name.ja, name.en, head.ja, head.en, ...otherWords].map((word) => [wordKey(word), id] as const);
  }).toReversed(),
);

/** In characters; what is longer is a sentence. */
const LONGEST_HEAD = 80;

/**
 * The field that a word heads, in either language, with or without “score” or “name”, a note in brackets, or the other
 * language beside it; undefined where it is none.
 */
export function fieldNamed(text: string): FieldId | undefined {
  if (text.length > LONGEST_HEAD) return undefined;
  const word = wordKey(text).replace(/[\s:*]+$|^[\s*]+/g, '');
  const bare = word
    .replace(/\s*[([【<〈《][^)\]】>〉》]*[)\]】>〉》][\s:*]*$/, '')
    .replace(/(?:[のー-]?(?:スコア|点数|評価|得点|名称?)|\s+(?:score|rating|name)s?)$/, '');
  const parts = /[/／・|]/.test(bare) ? bare.split(/\s*[/／・|]\s*/) : [];
  return byWord.get(word) ?? byWord.get(bare) ?? parts.map((part) => byWord.get(part)).find((id) => id !== undefined);
}
