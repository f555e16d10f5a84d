import type { ReactNode } from 'react';

export interface TopBarProps {
  readonly onLibrary: () => void;
  /** Whether the map is saved. */
  readonly saveState: ReactNode;
  /** Language and theme. */
  readonly preferences: ReactNode;
}
