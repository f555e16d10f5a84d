import { Search } from 'lucide';
import { Command } from 'cmdk';
import { useMemo, useState, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { findItems } from './search-items.ts';
import type { SearchGroup } from './search-item.ts';
import './search-list.css';

export interface SearchListProps {
  readonly groups: readonly SearchGroup[];
  readonly onChoose: (id: string) => void;
  readonly label: string;
  readonly placeholder: string;
  /** Nothing fits. */
  readonly empty: ReactNode;
  /** More fit than are shown. */
  readonly more?: ((hidden: number) => ReactNode) | undefined;
  /** Told of every change of what is searched for. */
  readonly onSearch?: ((text: string) => void) | undefined;
  /** Letters may be left out between those typed, and the group with the best fit comes first. */
  readonly isFuzzy?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A field and what fits it: to choose from thousands, or to run a command. */
export const SearchList = ({
  groups,
  onChoose,
  label,
  placeholder,
  empty,
  more,
  onSearch,
  isFuzzy = false,
  autoFocus = false,
  className,
}: SearchListProps) => {
  const [search, setSearch] = useState('');
  // At once, not deferred: a quick Enter must choose what fits all that was typed.
  const found = useMemo(() => findItems(groups, search, isFuzzy), [groups, search, isFuzzy]);
  const type = (text: string): void => {
    setSearch(text);
    onSearch?.(text);
  };
  const [marked, setMarked] = useState({ search: '', id: '' });
  // A new search marks its best fit; a list that only changes behind it keeps the marked row.
  const isKept = marked.search === search && found.groups.some(({ items }) => items.some(({ id }) => id === marked.id));
  return (
    <Command
      className={classNames('ui-search-list', className)}
      label={label}
      shouldFilter={false}
      loop
      vimBindings={false}
      value={isKept ? marked.id : (found.groups[0]?.items[0]?.id ?? '')}
      onValueChange={(id) => setMarked({ search, id })}
    >
      <div className="ui-search-list-field">
        <Icon icon={Search} />
        <Command.Input autoFocus={autoFocus} value={search} onValueChange={type} placeholder={placeholder} />
      </div>
      <Command.List className="ui-search-list-items" label={label}>
        {found.groups.length === 0 && <div className="ui-search-list-note">{empty}</div>}
        {found.groups.map((group) => (
          <Command.Group
            key={group.id}
            value={group.id}
            {...(group.heading === undefined ? {} : { heading: group.heading })}
          >
            {group.items.map((item) => (
              <Command.Item
                key={item.id}
                className="ui-menu-item ui-search-item"
                value={item.id}
                disabled={item.disabled ?? false}
                onSelect={() => onChoose(item.id)}
              >
                {item.icon && <Icon icon={item.icon} />}
                <span className="ui-search-item-label">{item.label}</span>
                {item.detail !== undefined && <span className="ui-search-item-detail">{item.detail}</span>}
                {item.aside !== undefined && <span className="ui-search-item-aside">{item.aside}</span>}
                {item.shortcut !== undefined && <Kbd>{item.shortcut}</Kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
        {found.hidden > 0 && more !== undefined && <div className="ui-search-list-note">{more(found.hidden)}</div>}
      </Command.List>
    </Command>
  );
};
