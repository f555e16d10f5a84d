import { useState } from 'react';
import type { Id } from '#model';
import { useMap, useOpenMap, useSession } from '#editor/react';
import { createOutlineKeeper, phaseKey, touchpointKey, type OutlineRow } from './outline-rows.ts';

/** The outline as it is shown, and where the keyboard stands in it. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** The row that the keys are about; −1 never, for a map has at least one phase. */
  readonly activeIndex: number;
  readonly active: OutlineRow;
  /** The key of the row whose name is being typed. */
  readonly editing: string | null;
  readonly goTo: (key: string) => void;
  /** Goes to a touchpoint, whose phase is opened; `isNew`: and starts naming it. */
  readonly goToTouchpoint: (id: Id, options?: { isNew?: boolean }) => void;
  readonly edit: (key: string | null) => void;
  readonly open: (keys: readonly string[], isOpen: boolean) => void;
}

/** The rows of the open map, and the state of the tree that is not in the session. */
export function useOutline(): Outline {
  const { editor, session } = useOpenMap();
  const [keepRows] = useState(createOutlineKeeper);
  const opened = useSession((state) => state.outlineRows);
  const focus = useSession((state) => state.focus);
  const rows = useMap((map) => keepRows(map, opened));
  const focusedPhase = useMap((map) => (focus === null ? undefined : map.touchpoints[focus]?.phaseId));
  const [editing, setEditing] = useState<string | null>(null);
  // Where the tree went itself, and the session's focus at that time: when that moves on, the tree goes along.
  const [place, setPlace] = useState<{ key: string | null; index: number; focus: Id | null }>({
    key: null,
    index: 0,
    focus: null,
  });
  const wanted = place.focus === focus || focus === null ? place.key : touchpointKey(focus);
  const activeIndex = indexOf(rows, wanted, {
    phase: focusedPhase,
    index: place.index,
  });

  const goTo = (key: string): void => {
    const id = key.startsWith(touchpointKey('')) ? key.slice(touchpointKey('').length) : null;
    if (id !== null && id in editor.getMap().touchpoints) session.setState({ focus: id });
    setPlace({
      key,
      index: Math.max(
        0,
        rows.findIndex((row) => row.key === key),
      ),
      focus: session.getState().focus,
    });
  };
  const open = (keys: readonly string[], isOpen: boolean): void =>
    session.setState(({ outlineRows: before }) => ({
      outlineRows: { ...before, ...Object.fromEntries(keys.map((key) => [key, isOpen])) },
    }));
  return {
    rows,
    activeIndex,
    active: rows[activeIndex]!,
    editing,
    goTo,
    goToTouchpoint: (id, { isNew = false } = {}) => {
      const phaseId = editor.getMap().touchpoints[id]?.phaseId;
      if (phaseId !== undefined) open([phaseKey(phaseId)], true);
      goTo(touchpointKey(id));
      if (isNew) setEditing(touchpointKey(id));
    },
    edit: setEditing,
    open,
  };
}

/** The row itself, else the closed phase it is in, else what has come into its place. */
function indexOf(
  rows: readonly OutlineRow[],
  key: string | null,
  { phase, index }: { phase: Id | undefined; index: number },
): number {
  const at = rows.findIndex((row) => row.key === key);
  if (at !== -1) return at;
  const closed =
    key?.startsWith(touchpointKey('')) === true && phase !== undefined
      ? rows.findIndex((row) => row.key === phaseKey(phase))
      : -1;
  return closed === -1 ? Math.max(0, Math.min(index, rows.length - 1)) : closed;
}
