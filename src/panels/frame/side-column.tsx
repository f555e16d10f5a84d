import { X } from 'lucide';
import { useId, useSyncExternalStore, type ReactNode } from 'react';
import { useOpenMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton, Resizer } from '#ui';
import './side-column.css';

interface SideColumnProps {
  readonly side: 'left' | 'right';
  readonly label: string;
  readonly children: ReactNode;
}

/** Widths in CSS px: as it comes in a wide and in a smaller window, and the least that can be used. */
const WIDTHS = {
  left: { wide: 232, small: 208, least: 184 },
  right: { wide: 304, small: 280, least: 232 },
} as const;
const MOST = 560;
/** What is always left for the map between two columns. */
const LEAST_MAP = 360;
/** Below this there is one column at a time, and upright it is a sheet under the map. */
const ONE = 860;
const SMALL = 1100;

/**
 * A panel beside the map, as wide as this person made it: by dragging its edge or with the arrow keys on it. On a
 * small screen it has a head that says how to close it.
 */
export function SideColumn({ side, label, children }: SideColumnProps): ReactNode {
  const t = useText();
  const id = useId();
  const { session, view } = useOpenMap();
  const isOpen = useSession((state) => (side === 'left' ? state.isLeftOpen : state.isRightOpen) && !state.isFullScreen);
  const chosen = useSession((state) => (side === 'left' ? state.leftWidth : state.rightWidth));
  const room = useSyncExternalStore(watchWindow, () => innerWidth);
  if (!isOpen) return null;
  const { wide, small, least } = WIDTHS[side];
  const most = Math.max(least, Math.min(MOST, Math.floor((room - LEAST_MAP) / 2)));
  const natural = room < SMALL ? small : wide;
  const isAlone = room < ONE;
  const width = isAlone ? natural : Math.max(least, Math.min(chosen ?? natural, most));
  const setWidth = (next: number | null): void =>
    session.setState(side === 'left' ? { leftWidth: next } : { rightWidth: next });
  const close = (): void => {
    session.setState(side === 'left' ? { isLeftOpen: false } : { isRightOpen: false });
    view.current?.takeFocus();
  };
  const resizer = !isAlone && (
    <Resizer
      panel={side}
      value={width}
      min={least}
      max={most}
      onChange={setWidth}
      onReset={() => setWidth(null)}
      label={side === 'left' ? t.editor.leftWidth : t.editor.rightWidth}
      controls={id}
    />
  );
  return (
    <aside className={`editor-side editor-${side}`} id={id} aria-label={label} style={{ width }}>
      {side === 'right' && resizer}
      {isAlone && (
        <div className="editor-side-head">
          <span aria-hidden="true">{label}</span>
          <IconButton icon={X} label={side === 'left' ? t.editor.hideLeft : t.editor.hideRight} onClick={close} />
        </div>
      )}
      <div className="editor-side-content">{children}</div>
      {side === 'left' && resizer}
    </aside>
  );
}

function watchWindow(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}
