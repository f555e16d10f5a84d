import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';

export interface SearchItem {
  /** Unique in the whole list. */
  readonly id: string;
  readonly label: string;
  /** Smaller, after the label; searched too. */
  readonly detail?: string | undefined;
  /** Searched, not shown. */
  readonly keywords?: readonly string[] | undefined;
  readonly icon?: IconNode | undefined;
  readonly shortcut?: string | undefined;
  /** At the end of the line; not searched. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface SearchGroup {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly items: readonly SearchItem[];
}
