import { applyChange, compose, diff, repair, type Change, type JourneyMap } from '#model';
import { diffByValue, withRowsOf } from './same-rows.ts';

/**
 * What one tab knows of a stored map, and what it has not written yet. Revisions put the transactions of all tabs in
 * one order, and every tab applies them in that order with its own unwritten changes on top. So all tabs and the
 * disk come to the same map, whoever was faster. No disk and no clock: only the bookkeeping.
 */
export interface Mirror {
  /** The last revision that is contained. */
  revision(): number;
  /** What the tab shows: the stored map with everything of its own on top; always sound. */
  shown(): JourneyMap;
  hasUnsaved(): boolean;
  /** What is not known to be stored, in the order in which it is written. */
  unsaved(): readonly Change[];
  /** Whether a change is known of that follows one not yet known. */
  hasGap(): boolean;
  /** Adds a change made in this tab. */
  save(change: Change): void;
  /** Takes what is to be written now; null where there is nothing. To be followed by `written` or `failed`. */
  begin(): Change | null;
  /** The change taken is stored as this revision. Gives what the tab has to take over from elsewhere. */
  written(revision: number): Change | null;
  /** The change taken could not be stored; it is joined with those made meanwhile. */
  failed(): void;
  /** Another tab has written this revision; null changes no record. Gives what this tab has to take over. */
  receive(revision: number, change: Change | null): Change | null;
  /** The map was read again, at this revision. Gives what this tab has to take over. */
  adopt(map: JourneyMap, revision: number): Change | null;
}

interface Arrival {
  readonly change: Change | null;
  readonly isOwn: boolean;
}

/** Starts from a map as it was read, at its revision. What has to be mended in it is the first thing unsaved. */
export function createMirror(map: JourneyMap, revision: number): Mirror {
  let stored = map;
  /** Known, but not contained in `stored`, as an earlier one is still on its way. */
  const arrivals = new Map<number, Arrival>();
  /** Sent to the disk; `again` is what to write should that fail. */
  let writing: { readonly sent: Change; again: Change | null } | null = null;
  let waiting: Change | null = null;

  const written = (): JourneyMap =>
    [...arrivals]
      .filter(([, { isOwn }]) => isOwn)
      .sort(([a], [b]) => a - b)
      .reduce((result, [, { change }]) => applied(result, change), stored);
  const shown = (): JourneyMap => applied(applied(written(), writing?.again ?? null), waiting);

  /** Takes what came from elsewhere and gives how that changes what is shown. */
  const takeOver = (take: () => void): Change | null => {
    const before = shown();
    take();
    advance();
    rebase();
    mend();
    return diffByValue(before, shown());
  };
  const advance = (): void => {
    for (let next = arrivals.get(revision + 1); next !== undefined; next = arrivals.get(revision + 1)) {
      stored = applied(stored, next.change);
      revision += 1;
      arrivals.delete(revision);
    }
  };
  // What is unwritten must name only this tab's own fields: composed with later edits it would otherwise
  // also write what it had merely received, over something newer.
  const rebase = (): void => {
    const base = written();
    const next = applied(base, writing?.again ?? null);
    if (writing !== null) writing.again = diff(base, next);
    waiting = diff(next, applied(next, waiting));
  };
  // Edits that are sound each may break a rule together: one tab links to what the other deletes, both give the same
  // order key. What mends that is written too, as later edits rest on it: a key stands between two mended ones.
  const mend = (): void => {
    const map = shown();
    waiting = joined(waiting, diff(map, repair(map).map));
  };

  mend();
  return {
    revision: () => revision,
    shown,
    hasUnsaved: () => writing !== null || waiting !== null,
    unsaved: () => [writing?.again ?? null, waiting].filter((change) => change !== null),
    hasGap: () => arrivals.size > 0,
    save: (change) => {
      waiting = joined(waiting, change);
    },
    begin: () => {
      if (waiting === null) return null;
      writing = { sent: waiting, again: waiting };
      waiting = null;
      return writing.sent;
    },
    written: (at) => {
      const own = { change: writing?.sent ?? null, isOwn: true };
      if (at !== revision + 1 || arrivals.size > 0) {
        return takeOver(() => {
          writing = null;
          if (at > revision) arrivals.set(at, own);
        });
      }
      writing = null;
      stored = applied(stored, own.change);
      revision = at;
      return null;
    },
    failed: () => {
      waiting = joined(writing?.again ?? null, waiting);
      writing = null;
    },
    receive: (at, change) => (at <= revision ? null : takeOver(() => arrivals.set(at, { change, isOwn: false }))),
    adopt: (read, at) => {
      if (at < revision) return null;
      return takeOver(() => {
        stored = withRowsOf(stored, read);
        revision = at;
        for (const known of arrivals.keys()) if (known <= at) arrivals.delete(known);
      });
    },
  };
}

const applied = (map: JourneyMap, change: Change | null): JourneyMap =>
  change === null ? map : applyChange(map, change);

const joined = (first: Change | null, second: Change | null): Change | null =>
  first === null || second === null ? (first ?? second) : compose(first, second);
