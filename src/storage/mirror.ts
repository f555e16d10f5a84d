import { applyChange, changeOn, compose, repair, repairAfter, withRowsOf, type Change, type JourneyMap } from '#model';
import { diffByValue, diffOfNamed } from './same-rows.ts';

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

/** Edits after which they are put into the map. */
const MANY = 64;

interface Arrival {
  readonly change: Change | null;
  readonly isOwn: boolean;
}

/** Starts from a map as it was read, at its revision. What has to be mended in it is the first thing unsaved. */
export function createMirror(map: JourneyMap, revision: number): Mirror {
  let contained = map;
  /** What this tab has stored since, one after the other: put into the map once for many edits, as each copies tables. */
  let lately: Change | null = null;
  let edits = 0;
  const stored = (): JourneyMap => {
    contained = applyChange(contained, lately);
    lately = null;
    edits = 0;
    return contained;
  };
  /** Known, but not contained in `stored`, as an earlier one is still on its way. */
  const arrivals = new Map<number, Arrival>();
  /** Sent to the disk; `again` is what to write should that fail. */
  let writing: { readonly sent: Change; again: Change | null } | null = null;
  let waiting: Change | null = repair(map).change;

  const written = (): JourneyMap =>
    [...arrivals]
      .filter(([, { isOwn }]) => isOwn)
      .sort(([a], [b]) => a - b)
      .reduce((result, [, { change }]) => applyChange(result, change), stored());
  const shown = (): JourneyMap => applyChange(applyChange(written(), writing?.again ?? null), waiting);

  /** Takes what came from elsewhere and gives how that changes what is shown. */
  const takeOver = (take: () => void, difference: typeof diffOfNamed = diffOfNamed): Change | null => {
    const before = shown();
    const named = underWay();
    take();
    named.push(...underWay());
    advance();
    rebase();
    return withMending(difference(before, shown(), named));
  };
  /** What lies between the stored map and the one shown, and names every row in which they differ. */
  const underWay = (): (Change | null)[] => [
    ...[...arrivals.values()].map(({ change }) => change),
    writing?.sent ?? null,
    waiting,
  ];
  const advance = (): void => {
    for (let next = arrivals.get(revision + 1); next !== undefined; next = arrivals.get(revision + 1)) {
      contained = applyChange(stored(), next.change);
      revision += 1;
      arrivals.delete(revision);
    }
  };
  // What is unwritten must name only this tab's own fields: composed with later edits it would otherwise
  // also write what it had merely received, over something newer.
  const rebase = (): void => {
    const base = written();
    const again = writing?.again ?? null;
    if (writing !== null && again !== null) writing.again = changeOn(base, again);
    if (waiting !== null) waiting = changeOn(applyChange(base, again), waiting);
  };
  // Edits that are sound each may break a rule together: one tab links to what the other deletes, both give the same
  // order key. What mends that is written too, as later edits rest on it: a key stands between two mended ones.
  const withMending = (change: Change | null): Change | null => {
    const mending = change === null ? null : repairAfter(shown(), change).change;
    waiting = compose(waiting, mending);
    return compose(change, mending);
  };

  return {
    revision: () => revision,
    shown,
    hasUnsaved: () => writing !== null || waiting !== null,
    unsaved: () => [writing?.again ?? null, waiting].filter((change) => change !== null),
    hasGap: () => arrivals.size > 0,
    save: (change) => {
      waiting = compose(waiting, change);
    },
    begin: () => {
      if (waiting === null) return null;
      writing = { sent: waiting, again: waiting };
      waiting = null;
      return writing.sent;
    },
    written: (at) => {
      const { sent = null, again = null } = writing ?? {};
      const take = (): void => {
        writing = null;
        if (at > revision) arrivals.set(at, { change: sent, isOwn: true });
      };
      // Where others have written meanwhile, what was sent may do something else than what was rebased on them.
      if (at !== revision + 1 || arrivals.size > 0 || sent !== again) return takeOver(take);
      writing = null;
      revision = at;
      lately = compose(lately, sent);
      edits += 1;
      if (edits === MANY) stored();
      return null;
    },
    failed: () => {
      waiting = compose(writing?.again ?? null, waiting);
      writing = null;
    },
    receive: (at, change) => (at <= revision ? null : takeOver(() => arrivals.set(at, { change, isOwn: false }))),
    adopt: (read, at) => {
      if (at < revision) return null;
      const take = (): void => {
        contained = withRowsOf(stored(), read);
        revision = at;
        for (const known of arrivals.keys()) if (known <= at) arrivals.delete(known);
      };
      return takeOver(take, diffByValue);
    },
  };
}
