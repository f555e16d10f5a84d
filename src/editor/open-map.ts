import type { JourneyMap } from '#model';
import type { Camera } from './camera.ts';
import { createEditor, type Editor, type EditorReader, type PlannedEdit } from './editor.ts';
import type { FindingsWalk } from './findings-walk.ts';
import { createNotices, type Notices } from './notices.ts';
import { createPlaces, type Places } from './place.ts';
import { createSession, fitting, type SessionStore } from './session.ts';
import type { ShownView } from './shown-view.ts';
import { createSlot, type Slot } from './slot.ts';
import type { TableActions } from './table-actions.ts';

/** A map on the screen: the document and this person's session with it. */
export interface OpenMap {
  readonly id: string;
  readonly editor: EditorReader;
  readonly session: SessionStore;
  /** The view on the screen. */
  readonly view: Slot<ShownView>;
  /** The canvas's camera while it is on the screen. */
  readonly camera: Slot<Camera>;
  /** The table while it is on the screen. */
  readonly table: Slot<TableActions>;
  /** What deserves attention, while it is walked. */
  readonly findings: Slot<FindingsWalk>;
  /** The rooms that commands lead to with the keyboard. */
  readonly places: Places;
  /** What is to be said although the map did not change. */
  readonly notices: Notices;
  /** What an action of this person would change on this map, as `plan` of the editor; the session stays as it is, and nothing is said. */
  plan(action: () => void, on: JourneyMap): PlannedEdit | null;
}

/** An open map together with the way to change it, for who keeps it: screens are given it as an `OpenMap`. */
export interface EditableMap extends OpenMap {
  readonly editor: Editor;
}

/** Opens a map with its session; the session never points at a record that is gone. */
export function openMap(
  id: string,
  map: JourneyMap,
  { now, saved }: { now: () => string; saved?: unknown },
): EditableMap {
  const notices = createNotices();
  const editor = createEditor(map, {
    now,
    onCut: (text) => notices.say({ code: 'textCut', ...text }),
    onLeft: () => notices.say({ code: 'leftAsElsewhere' }),
  });
  const session = createSession(map, saved);
  editor.subscribe(() => session.setState((state) => fitting(state, editor.getMap())));
  const places = createPlaces();
  const slots = {
    view: createSlot<ShownView>(),
    camera: createSlot<Camera>(),
    table: createSlot<TableActions>(),
    findings: createSlot<FindingsWalk>(),
  };
  const plan = (action: () => void, on: JourneyMap): PlannedEdit | null => {
    const before = session.getState();
    try {
      return notices.silently(() => editor.plan(action, on));
    } finally {
      if (session.getState() !== before) session.setState(before, true);
    }
  };
  return { id, editor, session, ...slots, places, notices, plan };
}
