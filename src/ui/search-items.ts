import { matchScore } from './match-score.ts';
import type { SearchGroup, SearchItem } from './search-item.ts';

interface Found {
  readonly groups: readonly SearchGroup[];
  /** How many fit but are left out. */
  readonly hidden: number;
}

/** More rows than one reads; a list of thousands would make every keystroke wait. */
const SHOWN_AT_MOST = 80;

/**
 * Groups with what fits, best first, and what cannot be chosen last; an empty search keeps everything in its order.
 * A fuzzy search also puts the groups in the order of their best fits.
 */
export const findItems = (groups: readonly SearchGroup[], search: string, isFuzzy = false): Found => {
  const ranked = groups
    .map((group) => ({ group, items: rank(group.items, search, isFuzzy) }))
    .filter(({ items }) => items.length > 0);
  if (isFuzzy) ranked.sort((a, b) => b.items[0]!.score - a.items[0]!.score);
  const fitting = ranked.map(({ group, items }) => ({ ...group, items: items.map(({ item }) => item) }));
  let room = SHOWN_AT_MOST;
  let hidden = 0;
  const shown = fitting.map((group) => {
    const items = group.items.slice(0, room);
    room -= items.length;
    hidden += group.items.length - items.length;
    return { ...group, items };
  });
  return { groups: shown.filter((group) => group.items.length > 0), hidden };
};

interface Ranked {
  readonly item: SearchItem;
  readonly score: number;
}

const rank = (items: readonly SearchItem[], search: string, isFuzzy: boolean): readonly Ranked[] => {
  if (search.trim() === '') return items.map((item) => ({ item, score: 0 }));
  const scoreOf = ({ label, detail = '', keywords = [], disabled = false }: SearchItem): number => {
    const score = matchScore(search, [label, detail, ...keywords], isFuzzy);
    return disabled && score > 0 ? score - 2 : score;
  };
  return items
    .map((item) => ({ item, score: scoreOf(item) }))
    .filter(({ score }) => score !== 0)
    .sort((a, b) => b.score - a.score);
};
