import { createContext } from 'react';

/** What a field holds that is not committed. */
export interface TypedText {
  /** The field's, while it is on the page. */
  readonly key: string;
  readonly text: string;
  /** Writes the text as committing it would, and shows and says nothing. */
  readonly plan: () => void;
}

/** Keeps what is typed where a page that ends without warning does not lose it. */
export interface DraftKeeper {
  /** At every keystroke, also those of an input method; the newest of a key counts. */
  keep(typed: TypedText): void;
  /** Calls `commit`, which puts the text in its place, and makes sure of it. */
  commit(typed: TypedText, commit: () => void): void;
  /** The text is taken back, or says what the field says anyway. */
  drop(key: string): void;
}

const keepsNothing: DraftKeeper = { keep: () => {}, commit: (_, commit) => commit(), drop: () => {} };

/** Who keeps what is typed in the fields inside; nobody, where there is none. */
export const DraftKeeperContext = createContext(keepsNothing);

let count = 0;

/** A key that no other field of this page has or had. */
export const newDraftKey = (): string => `${(count += 1)}`;
