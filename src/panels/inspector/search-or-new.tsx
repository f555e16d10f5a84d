import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SearchList, type SearchGroup, type SearchListProps } from '#ui';

interface SearchOrNewProps extends SearchListProps {
  /** What can be made of the text typed; null where nothing. Its label or keywords must hold the text. */
  readonly offer: (text: string) => SearchGroup | null;
}

/** A search list that also offers to make something new of what is typed. */
export function SearchOrNew({ groups, offer, ...list }: SearchOrNewProps): ReactNode {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // The dialog around it would otherwise give the focus to whatever stands first in it.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const all = useMemo(() => {
    const offered = text.trim() === '' ? null : offer(text.trim());
    return offered === null ? groups : [...groups, offered];
  }, [groups, offer, text]);
  return (
    <div ref={box} className="search-or-new">
      <SearchList {...list} groups={all} onSearch={setText} />
    </div>
  );
}
