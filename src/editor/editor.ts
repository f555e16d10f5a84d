import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  applyChange,
  applyEdit,
  changeOn,
  compose,
  cutTexts,
  diff,
  reverse,
  withMending,
  type Change,
  type CutText,
  type EditArgs,
  type EditName,
  type JourneyMap,
} from '#model';
import { nextToRedo, nextToUndo, withEdit, type HistoryStep } from './history.ts';

/** Where a change came from: `elsewhere` is another tab. */
export type ChangeSource = 'edit' | 'undo' | 'redo' | 'elsewhere';

/** An edit to be made: its name and arguments. */
export type Step = { [N in EditName]: { readonly name: N; readonly args: EditArgs<N> } }[EditName];

export interface EditorState {
  readonly map: JourneyMap;
  /** Steps done, the last one last; also those that another tab has left nothing of. */
  readonly past: readonly HistoryStep[];
  /** Steps undone, the last one last. */
  readonly future: readonly HistoryStep[];
  /** The step that `undo` takes back; null where nothing is left to undo. */
  readonly nextUndo: HistoryStep | null;
  /** The step that `redo` does again; null where nothing is left to redo. */
  readonly nextRedo: HistoryStep | null;
}

/** What an action would change, under the name of its last edit. */
export interface PlannedEdit {
  readonly name: EditName;
  readonly change: Change;
}

type Listener = (change: Change, source: ChangeSource) => void;

/** What everybody may know of the open map: how it is, and what changes. */
export interface EditorReader {
  readonly store: Pick<StoreApi<EditorState>, 'getState' | 'getInitialState' | 'subscribe'>;
  getMap(): JourneyMap;
  /** Called after every change, with all of it: what was mended for it and the time belong to it. Returns the way to unsubscribe. */
  subscribe(listener: Listener): () => void;
  /** The way to change it: `#editor/write` opens it, to commands alone. */
  readonly [WRITING]: Editor;
}

/** The open map. Every change goes through `apply`, `undo`, `redo` or `receive`; nothing else alters it. */
export interface Editor extends EditorReader {
  /** Applies an edit by name as one undo step; false if it was refused or changed nothing. */
  apply<N extends EditName>(name: N, args: EditArgs<N>): boolean;
  /** Applies several edits as one undo step, named `name`, or after the last one that changed anything. */
  applyAll(steps: readonly Step[], name?: EditName): boolean;
  /** Makes a change that was planned before, as one undo step and whatever was written since; false if it changes nothing. */
  make(planned: PlannedEdit): boolean;
  /** Whether `make` would change anything. */
  canMake(planned: PlannedEdit): boolean;
  /** What the edits of this action would change on this map; null where nothing. No map is changed, nobody is told. */
  plan(action: () => void, on: JourneyMap): PlannedEdit | null;
  undo(): boolean;
  redo(): boolean;
  /** Takes over a change that was already saved by another tab; not undoable here. */
  receive(change: Change): void;
}

/** What only `#editor/write` knows. */
export const WRITING: unique symbol = Symbol('writing');

/** Steps kept; older ones are forgotten. */
const HISTORY_LENGTH = 1000;

interface EditorOptions {
  /** The time of each change (ISO 8601). */
  readonly now: () => string;
  /** Told of every text of which an edit could keep only the beginning. */
  readonly onCut?: (text: CutText) => void;
  /** Told when undo or redo has left something as another tab has written it since. */
  readonly onLeft?: () => void;
}

/** Opens a map for editing. */
export function createEditor(map: JourneyMap, { now, onCut, onLeft }: EditorOptions): Editor {
  const store = createStore<EditorState>(() => ({ map, past: [], future: [], nextUndo: null, nextRedo: null }));
  const listeners = new Set<Listener>();
  /** The map as it would be, while an action is only planned. */
  let plan: { readonly map: JourneyMap; readonly made: PlannedEdit | null } | null = null;
  const getMap = (): JourneyMap => plan?.map ?? store.getState().map;

  let told: { readonly change: Change; readonly source: ChangeSource } | null = null;
  const commit = (next: EditorState, change: Change, source: ChangeSource): void => {
    told = { change, source };
    store.setState(next);
  };
  // Before whoever renders the map, for they are first at the store: an edit is on its way to the disk while it is drawn.
  store.subscribe(() => {
    const { change, source } = told!;
    for (const listener of listeners) listener(change, source);
  });

  // What a step did includes what had to be mended for it, and the way back brings that back.
  const undo = (): boolean => {
    const { map: before, past, future } = store.getState();
    const due = nextToUndo(before, past);
    if (due === null) return false;
    const change = withTime(before, due.change, now());
    const after = applyChange(before, change);
    const undone = { ...due.step, change: reverse(due.change) };
    const nextUndo = nextToUndo(after, due.rest)?.step ?? null;
    commit({ map: after, past: due.rest, future: [...future, undone], nextUndo, nextRedo: undone }, change, 'undo');
    if (due.isPartial) onLeft?.();
    return true;
  };
  const redo = (): boolean => {
    const { map: before, past, future } = store.getState();
    const due = nextToRedo(before, future);
    if (due === null) return false;
    const change = withTime(before, due.change, now());
    const after = applyChange(before, change);
    const redone = { ...due.step, change: due.change };
    const nextRedo = nextToRedo(after, due.rest)?.step ?? null;
    commit({ map: after, past: [...past, redone], future: due.rest, nextUndo: redone, nextRedo }, change, 'redo');
    if (due.isPartial) onLeft?.();
    return true;
  };
  const edit = (edited: JourneyMap, name: EditName, given: unknown): boolean => {
    const made = diff(getMap(), edited);
    if (made === null) return false;
    if (plan !== null) {
      const change = compose(plan.made?.change ?? null, made);
      plan = { map: edited, made: change === null ? null : { name, change } };
      return true;
    }
    const { map: before, past: earlier } = store.getState();
    const change = withTime(before, made, now());
    const past = withEdit(earlier, made, name).slice(-HISTORY_LENGTH);
    const after = { ...edited, info: change.info.after };
    commit({ map: after, past, future: [], nextUndo: past.at(-1) ?? null, nextRedo: null }, change, 'edit');
    if (onCut !== undefined) cutTexts(given, made).forEach(onCut);
    return true;
  };
  const receive = (received: Change): void => {
    const { map: before, past, future } = store.getState();
    const change = mendedOn(before, received);
    if (change === null) return;
    const after = applyChange(before, change);
    const nextUndo = nextToUndo(after, past)?.step ?? null;
    const nextRedo = nextToRedo(after, future)?.step ?? null;
    commit({ map: after, past, future, nextUndo, nextRedo }, change, 'elsewhere');
  };

  const editor: Editor = {
    store,
    getMap,
    apply: (name, args) => edit(applyEdit(getMap(), name, args), name, args),
    make: ({ name, change }) => edit(applyChange(getMap(), mendedOn(getMap(), change)), name, null),
    canMake: ({ change }) => mendedOn(getMap(), change) !== null,
    plan: (action, on) => {
      plan = { map: on, made: null };
      try {
        action();
        return plan.made;
      } finally {
        plan = null;
      }
    },
    applyAll: (steps, given) => {
      let edited = getMap();
      let label: EditName | undefined;
      for (const { name, args } of steps) {
        const next = applyEdit(edited, name, args as never);
        if (next !== edited) label = name;
        edited = next;
      }
      return label !== undefined && edit(edited, given ?? label, steps);
    },
    undo,
    redo,
    receive,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get [WRITING]() {
      return editor;
    },
  };
  return editor;
}

const mendedOn = (map: JourneyMap, change: Change): Change | null => withMending(map, changeOn(map, change));

/**
 * The time of the last change belongs to the map and is told, but is no part of the undo step. It never goes back:
 * a clock may be set wrong, or lag behind that of the tab that edited last.
 */
const withTime = (
  map: JourneyMap,
  { info, ...rows }: Change,
  now: string,
): Change & Required<Pick<Change, 'info'>> => ({
  info: {
    before: map.info,
    after: { ...(info?.after ?? map.info), updatedAt: now > map.info.updatedAt ? now : map.info.updatedAt },
  },
  ...rows,
});
