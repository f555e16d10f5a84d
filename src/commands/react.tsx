import { createContext, useContext, type ReactNode } from 'react';
import { OpenMapContext } from '#editor/react';
import type { CommandContext } from './command.ts';

const Provided = createContext<CommandContext | null>(null);

interface CommandsProviderProps {
  /** The same value as long as the map is the same: whatever is inside re-renders with it. */
  readonly context: CommandContext;
  readonly children: ReactNode;
}

/** Gives everything inside it the open map and what commands work with; `app` puts it around the editor screen. */
export const CommandsProvider = ({ context, children }: CommandsProviderProps): ReactNode => (
  <OpenMapContext value={context.openMap}>
    <Provided value={context}>{children}</Provided>
  </OpenMapContext>
);

/** What a component hands to the commands it calls. */
export function useCommandContext(): CommandContext {
  const context = useContext(Provided);
  if (context === null) throw new Error('There is no open map around this component.');
  return context;
}
