import { wordKey, type Name } from '#knowledge';

export type RatingColumn =
  'touchpoint' | 'aspect' | 'score' | 'perspective' | 'reason' | 'evidence' | 'rater' | 'weight' | 'date';

interface Column {
  readonly id: RatingColumn;
  readonly name: Name;
  /** What others call it. */
  readonly aliases: readonly string[];
  /** Without it a row says nothing. */
  readonly isNeeded: boolean;
}

/** The columns of a table of ratings, in the order in which they are written. */
export const ratingColumns: readonly Column[] = [
  {
    id: 'touchpoint',
    name: { ja: '接点', en: 'Touchpoint' },
    aliases: ['タッチポイント', '接点名', 'タッチポイント名', 'touchpoint name', 'title'],
    isNeeded: true,
  },
  { id: 'aspect', name: { ja: '側面', en: 'Aspect' }, aliases: [], isNeeded: true },
  { id: 'score', name: { ja: '点数', en: 'Score' }, aliases: ['スコア', '得点', 'rating'], isNeeded: true },
  { id: 'perspective', name: { ja: '視点', en: 'Perspective' }, aliases: ['立場'], isNeeded: false },
  { id: 'reason', name: { ja: '理由', en: 'Reason' }, aliases: ['comment', 'コメント'], isNeeded: false },
  { id: 'evidence', name: { ja: '根拠', en: 'Evidence' }, aliases: ['エビデンス'], isNeeded: false },
  { id: 'rater', name: { ja: '評価者', en: 'Rater' }, aliases: ['回答者'], isNeeded: false },
  { id: 'weight', name: { ja: '重み', en: 'Weight' }, aliases: ['ウェイト'], isNeeded: false },
  { id: 'date', name: { ja: '日付', en: 'Date' }, aliases: ['日時', 'recordedAt'], isNeeded: false },
];

/** At which place of the first line each column stands; the first of several of that name. */
export function columnPlaces(head: readonly string[]): ReadonlyMap<RatingColumn, number> {
  const places = new Map<RatingColumn, number>();
  head.forEach((cell, index) => {
    const column = ratingColumns.find(({ id, name, aliases }) =>
      [id, name.ja, name.en, ...aliases].some((known) => [wordKey(cell), bareKey(cell)].includes(wordKey(known))),
    );
    if (column !== undefined && !places.has(column.id)) places.set(column.id, index);
  });
  return places;
}

/** Without what a head says of itself: *Score (−2..+2)*, *日付【任意】*. */
const bareKey = (cell: string): string =>
  wordKey(cell.replace(/\s*[（(［[【].*[）)］\]】]\s*[:：*]?\s*$/, '').replace(/[:：*]\s*$/, ''));
