import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  TABLES,
  applyChange,
  applyEdit,
  compose,
  diff,
  repair,
  reverse,
  touchedFields,
  type Change,
  type EditArgs,
  type EditName,
  type JourneyMap,
  type RowChange,
} from '#model';

/** Where a change came from: `elsewhere` is another tab. */
export type ChangeSource = 'edit' | 'undo' | 'redo' | 'elsewhere';

/** An edit to be made: its name and arguments. */
export type Step = { [N in EditName]: { readonly name: N; readonly args: EditArgs<N> } }[EditName];

/** One step of undo; the edit's name is its label in the menu. */
export interface HistoryStep {
  readonly name: EditName;
  /** How many records it touched, of the kind that its name speaks of. */
  readonly count: number;
  readonly change: Change;
  /** Whether the record it added has been named in the same step. */
  readonly isNamed: boolean;
}

export interface EditorState {
  readonly map: JourneyMap;
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

type Listener = (change: Change, source: ChangeSource) => void;

/** The open map. Every change goes through `apply`, `undo`, `redo` or `receive`; nothing else alters it. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  getMap(): JourneyMap;
  /** Applies an edit by name as one undo step; false if it was refused or changed nothing. */
  apply<N extends EditName>(name: N, args: EditArgs<N>): boolean;
  /** Applies several edits as one undo step, named `name`, or after the last one that changed anything. */
  applyAll(steps: readonly Step[], name?: EditName): boolean;
  undo(): boolean;
  redo(): boolean;
  /** Takes over a change that was already saved by another tab; not undoable here. */
  receive(change: Change): void;
  /** Called after every change, with what changed. Returns the way to unsubscribe. */
  subscribe(listener: Listener): () => void;
}

/** Steps kept; older ones are forgotten. */
const HISTORY_LENGTH = 1000;

/** Opens a map for editing. `now` gives the time of each change (ISO 8601). */
export function createEditor(map: JourneyMap, { now }: { now: () => string }): Editor {
  const store = createStore<EditorState>(() => ({ map, past: [], future: [] }));
  const listeners = new Set<Listener>();

  const commit = (next: Partial<EditorState>, change: Change, source: ChangeSource): void => {
    store.setState(next);
    for (const listener of listeners) listener(change, source);
  };

  // Undo and redo write only the fields their step touched; what another tab changed meanwhile stays.
  // A reference that the other tab has taken away is mended like in a file.
  const step = (from: 'past' | 'future', source: 'undo' | 'redo'): boolean => {
    const state = store.getState();
    const last = state[from].at(-1);
    if (last === undefined) return false;
    const change = source === 'undo' ? reverse(last.change) : last.change;
    const after = stamped(repair(applyChange(state.map, change)).map, state.map, now());
    const to = from === 'past' ? 'future' : 'past';
    const moved = { [from]: state[from].slice(0, -1), [to]: [...state[to], last] };
    const actual = diff(state.map, after);
    if (actual === null) store.setState(moved);
    else commit({ map: after, ...moved }, actual, source);
    return true;
  };

  const edit = (edited: JourneyMap, name: EditName): boolean => {
    const { map: before, past } = store.getState();
    const change = diff(before, edited);
    if (change === null) return false;
    const after = stamped(edited, before, now());
    const saved = diff(before, after) ?? change;
    const last = past.at(-1);
    const joined = last !== undefined && namesWhatWasAdded(change, last) ? compose(last.change, change) : null;
    if (last !== undefined && joined !== null) {
      commit(
        { map: after, past: [...past.slice(0, -1), { ...last, change: joined, isNamed: true }], future: [] },
        saved,
        'edit',
      );
      return true;
    }
    const step: HistoryStep = { name, count: countOf(change, name), change, isNamed: false };
    commit({ map: after, past: [...past, step].slice(-HISTORY_LENGTH), future: [] }, saved, 'edit');
    return true;
  };

  return {
    store,
    getMap: () => store.getState().map,
    apply: (name, args) => edit(applyEdit(store.getState().map, name, args), name),
    applyAll: (steps, given) => {
      let edited = store.getState().map;
      let label: EditName | undefined;
      for (const { name, args } of steps) {
        const next = applyEdit(edited, name, args as never);
        if (next !== edited) label = name;
        edited = next;
      }
      return label !== undefined && edit(edited, given ?? label);
    },
    undo: () => step('past', 'undo'),
    redo: () => step('future', 'redo'),
    receive: (change) => {
      const before = store.getState().map;
      const { map: after } = repair(applyChange(before, change));
      const actual = diff(before, after);
      if (actual !== null) commit({ map: after }, actual, 'elsewhere');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// Adding something and typing its name is one gesture: one undo takes all of it back.
function namesWhatWasAdded(change: Change, last: HistoryStep): boolean {
  if (last.isNamed || change.info !== undefined) return false;
  const rows = TABLES.flatMap((table) =>
    Object.entries<RowChange<object>>(change[table] ?? {}).map(([id, row]) => ({ table, id, row })),
  );
  const [only] = rows;
  if (only === undefined || rows.length > 1) return false;
  const { table, id, row } = only;
  const added = last.change[table]?.[id];
  if (added === undefined || added.before !== null || row.before === null || row.after === null) return false;
  return ['title', 'name'].includes(Object.keys(touchedFields(row.before, row.after)).join());
}

// “3 touchpoints moved” counts touchpoints, not the phase that widened for them; “1 phase deleted” not the one
// that received its touchpoints.
function countOf(change: Change, name: EditName): number {
  const table = TABLES.find((each) => name.toLowerCase().includes(each.replace(/(ie)?s$/, '')));
  if (table === undefined) return 1;
  const rows = Object.values<RowChange<unknown>>(change[table] ?? {});
  const concerned = rows.filter(({ before, after }) => {
    if (name.startsWith('remove')) return after === null;
    return /^(?:add|insert|paste)/.test(name) ? before === null : true;
  });
  return Math.max(1, concerned.length);
}

/** The time of the last change belongs to the map, but not to the undo step. */
const stamped = (after: JourneyMap, before: JourneyMap, now: string): JourneyMap =>
  after === before ? after : { ...after, info: { ...after.info, updatedAt: now } };
