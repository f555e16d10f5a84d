import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { SearchList, type SearchGroup, type SearchListProps } from '#ui';

interface SearchOrNewProps extends SearchListProps {
  /** What can be made of the text typed; null where nothing. Its label or keywords must hold the text. */
  readonly offer: (text: string) => SearchGroup | null;
}

/** A search list that also offers to make something new of what is typed. */
export function SearchOrNew({ groups, offer, ...list }: SearchOrNewProps): ReactNode {
  const [text, setText] = useState('');
  const all = useMemo(() => {
    const offered = text.trim() === '' ? null : offer(text.trim());
    return offered === null ? groups : [...groups, offered];
  }, [groups, offer, text]);
  const follow = (event: FormEvent): void => {
    if (event.target instanceof HTMLInputElement) setText(event.target.value);
  };
  return (
    <div className="search-or-new" onInput={follow}>
      <SearchList {...list} groups={all} />
    </div>
  );
}
