import type { CutText, Id } from '#model';

/** Something to be said that the map does not show: why nothing happened, where one stands, what was left out. `i18n` has the words. */
export type Notice =
  | { readonly code: 'noCard'; readonly side: 'Left' | 'Right' | 'Up' | 'Down' }
  | { readonly code: 'way'; readonly at: number; readonly count: number }
  | { readonly code: 'locked'; readonly ids: readonly Id[] }
  | ({ readonly code: 'textCut' } & CutText)
  | Added
  | { readonly code: PlainNotice };

/** Where a new touchpoint has come, by the titles around it; `instead` has it otherwise: a branch, off the journey, linked. */
export type Added = { readonly id: Id; readonly instead: () => void } & (
  | { readonly code: 'inserted'; readonly from: string; readonly to: string }
  /** At the end of a journey it leads to nothing, at its beginning nothing leads to it. */
  | { readonly code: 'joined'; readonly from: string | null; readonly to: string | null }
  | { readonly code: 'onNoJourney' }
);

type PlainNotice =
  | 'noWayOn'
  | 'noWayBack'
  | 'noOtherWay'
  | 'alreadyLinked'
  | 'mapIsFull'
  | 'lastPhase'
  | 'cannotMove'
  | 'alreadyTidy'
  | 'leftAsElsewhere'
  | 'needsTwo'
  | 'needsThree'
  | 'noCurrent'
  | 'nothingSelected'
  | 'nothingToUndo'
  | 'nothingToRedo';

/** Takes notices from commands to whoever says them. */
export interface Notices {
  say(notice: Notice): void;
  /** Returns the way to unsubscribe. */
  subscribe(listener: (notice: Notice) => void): () => void;
  /** Runs an action of which nothing is to be said. */
  silently<T>(action: () => T): T;
}

export function createNotices(): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  let isSilent = false;
  return {
    say: (notice) => !isSilent && listeners.forEach((listener) => listener(notice)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    silently: (action) => {
      isSilent = true;
      try {
        return action();
      } finally {
        isSilent = false;
      }
    },
  };
}
