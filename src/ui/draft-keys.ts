import type { KeyboardEvent } from 'react';
import type { Draft } from './use-draft.ts';
import { isComposing } from './writing.ts';

interface DraftKeys<Target> {
  readonly draft: Draft;
  /** Whether this Enter commits, rather than breaking the line. */
  readonly commits: (event: KeyboardEvent<Target>) => boolean;
  readonly onEnter: (() => void) | undefined;
  readonly onEscape: (() => void) | undefined;
  /** Comes first, and has the last word if it prevents the default. */
  readonly onKeyDown: ((event: KeyboardEvent<Target>) => void) | undefined;
}

/** What Enter and Escape do in a field with a draft. */
export const draftKeys =
  <Target>({ draft, commits, onEnter, onEscape, onKeyDown }: DraftKeys<Target>) =>
  (event: KeyboardEvent<Target>): void => {
    if (isComposing(event)) return;
    // A dialog around the field has already prevented the default of Escape, to leave it to us.
    const wasPrevented = event.defaultPrevented;
    onKeyDown?.(event);
    if (event.defaultPrevented && !wasPrevented) return;
    if (event.key === 'Enter' && commits(event)) {
      draft.commit();
      onEnter?.();
    } else if (event.key === 'Escape') {
      if (draft.isDirty) event.stopPropagation();
      else onEscape?.();
      draft.revert();
    }
  };
