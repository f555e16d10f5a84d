import type { Encoding, ReadChoices, ReadMap } from '#format';

/** What came of a file, before anything is stored. */
export type ImportOutcome =
  | ({ readonly ok: true } & ReadMap)
  /** What happened, and what to do. */
  | { readonly ok: false; readonly text: string };

export interface ImportDialogProps {
  /** Null for a pasted text. */
  readonly fileName: string | null;
  readonly outcome: ImportOutcome;
  /** How its characters were read, where that was a guess. */
  readonly encoding?: Encoding | null;
  /** Reads it anew. */
  readonly onChoose?: (choices: ReadChoices) => void;
  /** Which of several files this is, from 1. */
  readonly position?: { readonly at: number; readonly of: number } | undefined;
  /** Stores the map; never called for a refused file. */
  readonly onAccept: () => void;
  /** Also closes the message of a refused file. */
  readonly onCancel: () => void;
}
