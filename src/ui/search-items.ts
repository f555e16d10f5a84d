import { matchScore } from './match-score.ts';
import type { SearchGroup, SearchItem } from './search-item.ts';

interface Found {
  readonly groups: readonly SearchGroup[];
  /** How many fit but are left out. */
  readonly hidden: number;
}

/** More rows than one reads; a list of thousands would make every keystroke wait. */
const SHOWN_AT_MOST = 80;

/** Groups with what fits, best first; an empty search keeps everything in its order. */
export const findItems = (groups: readonly SearchGroup[], search: string): Found => {
  const fitting = groups
    .map((group) => ({ ...group, items: rank(group.items, search) }))
    .filter((group) => group.items.length > 0);
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

const rank = (items: readonly SearchItem[], search: string): readonly SearchItem[] => {
  if (search.trim() === '') return items;
  return items
    .map((item) => ({ item, score: matchScore(search, [item.label, item.detail ?? '', ...(item.keywords ?? [])]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
};
