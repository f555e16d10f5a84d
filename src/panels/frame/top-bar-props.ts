import type { ReactNode } from 'react';
import type { CommandContext } from '#commands';
import type { SaveStateProps } from './save-state.tsx';

export interface TopBarProps {
  readonly context: CommandContext;
  readonly onLibrary: () => void;
  readonly save: SaveStateProps;
  /** Language and theme. */
  readonly preferences: ReactNode;
}
