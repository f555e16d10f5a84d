/** One and many in English, and Japanese, by table. */
const NOUNS: Readonly<Record<string, readonly [string, string, string]>> = {
  phases: ['phase', 'phases', 'フェーズ'],
  touchpoints: ['touchpoint', 'touchpoints', '接点'],
  journeys: ['journey', 'journeys', 'ジャーニー'],
  links: ['link', 'links', 'つながり'],
  ratings: ['rating', 'ratings', '評価'],
  annotations: ['annotation', 'annotations', 'コメント'],
  personas: ['persona', 'personas', 'ペルソナ'],
  opportunities: ['opportunity', 'opportunities', '改善機会'],
  measures: ['measure', 'measures', '指標'],
  interests: ['declared interest', 'declared interests', '利益相反の申告'],
  dismissals: ['dismissed finding', 'dismissed findings', '見送った指摘'],
  channels: ['channel setting', 'channel settings', 'チャネルの設定'],
};

/** What records of a table are called. */
export function noun(language: 'ja' | 'en', table: string | undefined, count: number): string {
  const [one, many, ja] = NOUNS[table ?? ''] ?? ['entry', 'entries', '項目'];
  return language === 'ja' ? ja : count === 1 ? one : many;
}
