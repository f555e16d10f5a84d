import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
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

/** Several views in one place; the list of tabs stays in view when the content scrolls. */
export const Tabs = <Id extends string>({ tabs, value, onChange, label, className }: TabsProps<Id>) => (
  <Radix.Root className={classNames('ui-tabs', className)} value={value} onValueChange={(id) => onChange(id as Id)}>
    <Radix.List className="ui-tab-list" aria-label={label}>
      {tabs.map((tab) => (
        <Radix.Trigger key={tab.id} className="ui-tab" value={tab.id}>
          {tab.label}
          {tab.badge !== undefined && tab.badge !== null && <span className="ui-tab-badge">{tab.badge}</span>}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content key={tab.id} className="ui-tab-content" value={tab.id}>
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
);
