import type { IconNode } from 'lucide';

interface Entry {
  /** Unique within its menu. */
  readonly id: string;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  readonly disabled?: boolean | undefined;
}

/** Does something. */
export interface MenuAction extends Entry {
  readonly kind?: 'action' | undefined;
  /** As the person reads it, e.g. `Ctrl+D`. */
  readonly shortcut?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly onSelect: () => void;
}

/** Switches something on and off. */
export interface MenuCheck extends Entry {
  readonly kind: 'check';
  readonly checked: boolean | 'mixed';
  readonly shortcut?: string | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** One of several; `label` names the group. */
export interface MenuChoice extends Entry {
  readonly kind: 'choice';
  /** The chosen option's id; `null` when none or several are. */
  readonly value: string | null;
  readonly options: readonly Entry[];
  readonly onChange: (id: string) => void;
}

export interface MenuSub extends Entry {
  readonly kind: 'sub';
  readonly items: readonly MenuItem[];
}

export interface MenuHeading {
  readonly kind: 'heading';
  readonly id: string;
  readonly label: string;
}

export interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

/** What stands in a menu, the same for `Menu` and `ContextMenu`. */
export type MenuItem = MenuAction | MenuCheck | MenuChoice | MenuSub | MenuHeading | MenuSeparator;
