import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { walkButtons } from './walk-buttons.ts';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A count or mark after the label. */
  readonly badge?: ReactNode;
  /** Mounted only while it is in view. */
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly label: string;
  readonly className?: string | undefined;
}

/** Several views in one place; the list of tabs stays in view when the content scrolls. Arrow keys show the next one. */
export const Tabs = <Id extends string>({ tabs, value, onChange, label, className }: TabsProps<Id>): ReactNode => {
  const id = useId();
  const idOf = (tab: Id): string => `${id}-${tab}`;
  const shown = tabs.find((tab) => tab.id === value);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const next = walkButtons(event);
    const tab = tabs.find((each) => idOf(each.id) === next?.id);
    if (tab !== undefined) onChange(tab.id);
  };
  return (
    <div className={classNames('ui-tabs', className)}>
      <div className="ui-tab-list" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={idOf(tab.id)}
            aria-selected={tab.id === value}
            aria-controls={tab.id === value ? `${id}-content` : undefined}
            data-state={tab.id === value ? 'active' : 'inactive'}
            tabIndex={tab.id === value ? 0 : -1}
            className="ui-tab"
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
            {tab.badge !== undefined && tab.badge !== null && <span className="ui-tab-badge">{tab.badge}</span>}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div
          key={value}
          className="ui-tab-content"
          role="tabpanel"
          id={`${id}-content`}
          aria-labelledby={idOf(value)}
          tabIndex={0}
        >
          {shown.content}
        </div>
      )}
    </div>
  );
};
