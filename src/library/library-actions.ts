import type { Id } from '#model';
import type { NewMapChoice } from './new-map-choice.ts';

/** What `app` does for the library. A promise says whether it was done; what failed, `app` has told already. */
export interface LibraryActions {
  readonly open: (id: Id) => void;
  readonly rename: (id: Id, title: string) => void;
  readonly duplicate: (id: Id) => void;
  readonly exportJson: (id: Id) => void;
  readonly trash: (id: Id) => Promise<boolean>;
  readonly restore: (id: Id) => Promise<boolean>;
  /** For good; the person has been asked. */
  readonly remove: (id: Id) => void;
  /** For good; the person has been asked. */
  readonly emptyTrash: () => void;
  readonly create: (choice: NewMapChoice) => void;
  /** Files dropped or pasted. */
  readonly openFiles: (files: File[]) => void;
  /** Asks for files and gives them to `take`, or opens them; called directly in a press. */
  readonly pickFiles: (take?: (files: File[]) => void) => void;
  /** A text, and the same as its program wrote it for others. */
  readonly paste: (text: string, html?: string) => void;
  /** Brings back the maps that the browser has lost. */
  readonly restoreLost: () => void;
  /** What was said of lost maps is read. */
  readonly dismissLost: () => void;
  /** Asks the browser to keep the maps. */
  readonly persist: () => void;
}
