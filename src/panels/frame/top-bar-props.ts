import type { ReactNode } from 'react';
import type { SaveStateProps } from './save-state.tsx';

export interface TopBarProps {
  readonly onLibrary: () => void;
  readonly save: SaveStateProps;
  /** Language and theme. */
  readonly preferences: ReactNode;
}
