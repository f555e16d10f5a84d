import type { Aspect } from '#model';
import { aspects } from './aspects.ts';
import type { Entry } from './entry.ts';
import { wordKey } from './match.ts';

export type FieldId =
  | 'phase'
  | 'title'
  | 'description'
  | 'voice'
  | 'channel'
  | 'actors'
  | 'stage'
  | 'painPoint'
  | 'moment'
  | 'status'
  | 'sources'
  | 'journey'
  | Aspect;

/** What is known of a touchpoint, by the words that lists and tables head it with. */
export interface FieldEntry extends Entry<FieldId> {
  readonly otherWords: readonly string[];
}

const field = (id: FieldId, ja: string, en: string, otherWords: string): FieldEntry => ({
  id,
  name: { ja, en },
  otherWords: otherWords.split(',').map((word) => word.trim()),
  source: 'own',
});

const scoreWords: Readonly<Record<Aspect, string>> = {
  medical: 'medicine, clinical, 医学, 医療面',
  psychological: 'psychology, emotion, emotional, emotions, mood, 感情, 心理面, 感情曲線',
  economic: 'economy, financial, cost, 経済面, 費用',
  social: 'society, 社会面',
};

/** The fields of a touchpoint in the order in which a table of them is written. */
export const fields: readonly FieldEntry[] = [
  field('phase', 'フェーズ', 'Phase', 'phases, phase name, section, 段階, 局面, 時期, フェーズ名'),
  field(
    'title',
    'タイトル',
    'Title',
    'touchpoint, touchpoints, touch point, name, event, step, task, activity, action, actions, user action, item, 接点, タッチポイント, 名前, 名称, 件名, 出来事, イベント, ステップ, 行動, アクション, 項目',
  ),
  field(
    'description',
    '起きたこと',
    'What happened',
    'description, detail, details, note, notes, comment, 説明, 内容, 詳細, 備考, メモ, 事実',
  ),
  field(
    'voice',
    '患者の声',
    'The patient’s voice',
    "the patient's voice, patient’s voice, patient's voice, patient voice, voice, quote, thought, thoughts, thinking, feeling, feelings, 声, 患者の言葉, 発言, 思考, 気持ち, 考え",
  ),
  field('channel', 'チャネル', 'Channel', 'channels, medium, place, where, チャンネル, 媒体, 手段, 場所'),
  field(
    'actors',
    '関わる人',
    'Who takes part',
    'actor, actors, who, people, role, roles, stakeholder, stakeholders, 関係者, アクター, 登場人物, 担当, 担当者, 職種',
  ),
  field('stage', '行動変容ステージ', 'Stage of change', 'stage, ステージ, 変化ステージ, 行動変容'),
  field(
    'painPoint',
    '困りごと',
    'Pain point',
    'pain points, pain, problem, problems, issue, issues, 課題, 問題, 不満, ペインポイント, 痛点, 困り事',
  ),
  ...aspects.map(({ id, name }) => field(id, name.ja, name.en, scoreWords[id])),
  field('moment', '真実の瞬間', 'Moment of truth', 'key moment, 重要な瞬間, mot'),
  field('status', '現状か予定か', 'Actual or planned', 'status, 状態, 状況'),
  field('sources', '出典', 'Sources', 'source, reference, references, 参考, 根拠資料'),
  field('journey', 'ジャーニー', 'Journey', 'journeys, path, flow, ジャーニー名, 経路'),
];

const byWord = new Map(
  fields
    .flatMap(({ id, name, otherWords }) =>
      [id, name.ja, name.en, ...otherWords].map((word) => [wordKey(word), id] as const),
    )
    .toReversed(),
);

/** The field that a word heads, in either language, with or without “score”; undefined where it is none. */
export function fieldNamed(text: string): FieldId | undefined {
  const word = wordKey(text).replace(/[\s:*]+$|^\*+/g, '');
  const bare = word
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/(?:[のー-]?(?:スコア|点数|評価|得点)|\s+(?:score|rating))$/, '');
  return byWord.get(word) ?? byWord.get(bare);
}
