import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { matchScore, SearchList, type SearchGroup, type SearchItem, type SearchListProps } from '#ui';

interface SearchOrNewProps extends SearchListProps {
  /** What can be made of the text typed; null where nothing. Its label or keywords must hold the text. */
  readonly offer: (text: string) => SearchGroup | null;
}

/** A search list that also offers to make something new of what is typed. */
export function SearchOrNew({ groups, offer, onChoose, ...list }: SearchOrNewProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // The dialog around it would otherwise give the focus to whatever stands first in it.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const all = useMemo(() => {
    const offered = text.trim() === '' ? null : offer(text.trim());
    return offered === null ? groups : [...groups, offered];
  }, [groups, offer, text]);
  const follow = (event: FormEvent): void => {
    if (event.target instanceof HTMLInputElement) setText(event.target.value);
  };
  const choose = (id: string): void => {
    const chosen = meant(all, text, id);
    if (chosen !== undefined) onChoose(chosen.id);
  };
  return (
    <div ref={box} className="search-or-new" onInput={follow}>
      <SearchList {...list} groups={all} onChoose={choose} />
    </div>
  );
}

/**
 * The item chosen, or the first one that fits: the list follows the typing a moment later, and a quick
 * Enter would take what fitted the first letters only.
 */
function meant(groups: readonly SearchGroup[], text: string, id: string): SearchItem | undefined {
  const items = groups.flatMap((group) =>
    group.items
      .map((item) => ({ item, score: scoreOf(item, text) }))
      .filter(({ item, score }) => score > 0 && item.disabled !== true)
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item),
  );
  return items.find((item) => item.id === id) ?? items[0];
}

const scoreOf = ({ label, detail, keywords }: SearchItem, text: string): number =>
  matchScore(text, [label, detail ?? '', ...(keywords ?? [])]);
