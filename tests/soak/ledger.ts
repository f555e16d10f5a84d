/** What was written in a field of a card, at one moment (milliseconds since 1970). */
interface Entry {
  readonly words: string;
  readonly at: number;
  isSaved: boolean;
}

export interface Loss {
  readonly field: string;
  readonly promised: string;
  readonly found: string;
  /** Whether it was shown as saved. */
  readonly wasSaved: boolean;
  /** Milliseconds before the kill at which it stood there. */
  readonly age: number;
}

/** What was written where, so that it can be asked what of it had to survive. */
export interface Ledger {
  /** These words stand in the field from now on, by an edit that is over or by what is being typed. */
  write(field: string, words: string): void;
  /** These words are on their way there: they may be found, but nothing is promised of them yet. */
  begin(field: string, words: string): void;
  /** Everything written so far is shown as saved. */
  saved(): void;
  /** The program was killed at this time. */
  end(at: number): void;
  /** What the promise says and what is there, field by field; the next words are judged from what is there. */
  judge(found: ReadonlyMap<string, readonly string[]>): Loss[];
  summary(): string;
}

/** Milliseconds of typing that a killed browser may take along. */
const PROMISE = 500;

/** An empty ledger. Words of one field are unique, or lead back to what stood there. */
export function createLedger(): Ledger {
  const fields = new Map<string, Entry[]>();
  let end = 0;
  let written = 0;
  let seenSaved = 0;

  const judgeField = (field: string, entries: readonly Entry[], found: readonly string[]): Loss[] => {
    const promised = entries.findLastIndex(({ at, isSaved }) => isSaved || at < end - PROMISE);
    const isThere = entries.slice(Math.max(promised, 0)).some(({ words }) => found.includes(words));
    if (promised < 0 || isThere) return [];
    const { words, isSaved, at } = entries[promised]!;
    return [{ field, promised: words, found: found.join(' | '), wasSaved: isSaved, age: end - at }];
  };

  const add = (field: string, words: string, at: number): void => {
    fields.set(field, [...(fields.get(field) ?? []), { words, at, isSaved: false }]);
  };

  return {
    write: (field, words) => {
      written += 1;
      add(field, words, Date.now());
    },
    begin: (field, words) => add(field, words, Infinity),
    saved: () => {
      for (const entry of [...fields.values()].flat()) {
        if (entry.isSaved || entry.at === Infinity) continue;
        seenSaved += 1;
        entry.isSaved = true;
      }
    },
    end: (at) => {
      end = at;
    },
    judge: (found) => {
      const losses = [...fields].flatMap(([field, entries]) => judgeField(field, entries, found.get(field) ?? []));
      fields.clear();
      return losses;
    },
    summary: () => `${written} things written, ${seenSaved} of them seen as saved`,
  };
}
