import type { RecordName } from '#model';
import type { Name, NameLanguage } from '#knowledge';
import { fieldName, isFieldId } from './names.ts';

const of = (ja: string, en: string): Name => ({ ja, en });

const title = of('タイトル', 'Title');
const description = of('説明', 'Description');
const duration = of('時間', 'Duration');
const perspective = of('立場', 'Perspective');
const touchpoint = of('接点', 'Touchpoint');
const aspects = {
  medical: of('医療', 'Medical'),
  psychological: of('心理', 'Psychological'),
  economic: of('経済', 'Economic'),
  social: of('社会', 'Social'),
};

/** What the fields of all records are called that people see, where a touchpoint’s cell has no name for them. */
const NAMES: Readonly<Record<RecordName, Readonly<Record<string, Name>>>> = {
  info: {
    title,
    description,
    theme: of('テーマ', 'Theme'),
    participants: of('作成に加わった人', 'Who took part'),
    validatedAt: of('患者と確かめた日', 'Checked with patients on'),
    reviewAt: of('見直す日', 'To be reviewed on'),
  },
  phases: { title, kind: of('種類', 'Kind'), width: of('幅', 'Width') },
  touchpoints: {
    phaseId: of('フェーズ', 'Phase'),
    furtherChannels: of('その他のチャネル', 'Further channels'),
    patientView: of('患者の見方', 'The patient’s view'),
    clinicalView: of('医療者の見方', 'The clinical view'),
    marketingView: of('マーケティングの見方', 'The marketing view'),
    executiveView: of('経営の見方', 'The executive view'),
    burden: of('負担', 'Burden'),
    review: of('確認', 'Review'),
    isLocked: of('固定', 'Locked'),
  },
  journeys: {
    title,
    aspects: of('側面', 'Aspects'),
    personaId: of('ペルソナ', 'Persona'),
    behaviour: of('目標とする行動', 'Target behaviour'),
  },
  links: {
    journeyId: of('ジャーニー', 'Journey'),
    source: of('始点', 'From'),
    target: of('終点', 'To'),
    label: of('ラベル', 'Label'),
    duration,
  },
  ratings: {
    touchpointId: touchpoint,
    aspect: of('側面', 'Aspect'),
    perspective,
    score: of('点数', 'Score'),
    reason: of('理由', 'Reason'),
    evidence: of('根拠', 'Evidence'),
    furtherEvidence: of('その他の根拠', 'Further evidence'),
    weight: of('重み', 'Weight'),
    rater: of('評価した人', 'Rated by'),
    recordedAt: of('評価日', 'Rated on'),
  },
  annotations: {
    target: of('対象', 'On'),
    perspective,
    author: of('書いた人', 'Author'),
    text: of('コメント', 'Comment'),
    resolvedAt: of('解決', 'Resolved'),
    parentId: of('返信先', 'In reply to'),
  },
  personas: {
    name: of('名前', 'Name'),
    ageBand: of('年代', 'Age band'),
    condition: of('状態・疾患', 'Condition'),
    goals: of('目標・大切にしたいこと', 'Goals'),
    ...aspects,
    supporters: of('支えてくれる人', 'Supporters'),
  },
  opportunities: {
    title,
    description,
    touchpointIds: of('接点', 'Touchpoints'),
    impact: of('効果', 'Impact'),
    effort: of('手間', 'Effort'),
    owner: of('担当', 'Owner'),
    status: of('状況', 'Status'),
    perspective,
    measure: of('効果の測り方', 'Measure'),
  },
  measures: {
    title,
    kind: of('種類', 'Kind'),
    value: of('値', 'Value'),
    unit: of('単位', 'Unit'),
    measuredAt: of('測定日', 'Measured on'),
    sources: of('出典', 'Sources'),
    sampleSize: of('対象数', 'Sample size'),
  },
  channels: {
    channel: of('チャネル', 'Channel'),
    credibility: of('信頼性', 'Credibility'),
    immediacy: of('即時性', 'Immediacy'),
    empathy: of('共感性', 'Empathy'),
    isAdvertising: of('医療広告にあたる', 'Counts as medical advertising'),
  },
  interests: {
    role: of('誰の', 'Whose'),
    relation: of('関係', 'Relation'),
    counterpart: of('相手先', 'Counterpart'),
    product: of('製品', 'Product'),
    amount: of('金額', 'Amount'),
    from: of('開始', 'From'),
    to: of('終了', 'To'),
    declaredAt: of('申告日', 'Declared on'),
    note: of('メモ', 'Note'),
    touchpointIds: of('関わる接点', 'Touchpoints concerned'),
  },
  dismissals: {
    key: of('指摘', 'Finding'),
    basis: of('見送ったときの内容', 'What it said'),
    reason: of('理由', 'Reason'),
    at: of('見送った日', 'Dismissed on'),
  },
};

/** What a field of any record is called; the field's own id where people never see it. */
export function recordFieldName(record: RecordName, field: string, language: NameLanguage): string {
  const name = Object.hasOwn(NAMES[record], field) ? NAMES[record][field] : undefined;
  if (name !== undefined) return name[language];
  return record === 'touchpoints' && isFieldId(field) ? fieldName(field, language) : field;
}
