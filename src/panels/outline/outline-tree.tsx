import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { isApple } from '#commands';
import { useCommandContext } from '#commands/react';
import { useOpenMap, usePlace, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { ContextMenu, isComposing, isFocusLost } from '#ui';
import { outlineActions, type OutlineActions } from './outline-actions.ts';
import { keyWord, outlineKeys } from './outline-keys.ts';
import { outlineMenu } from './outline-menu.ts';
import { OutlineRowView } from './outline-row.tsx';
import type { OutlineRow } from './outline-rows.ts';
import { findTyped, isTyping, NOTHING_TYPED, typedAfter } from './type-ahead.ts';
import type { Outline } from './use-outline.ts';

/** A row's height until it is measured, CSS px. */
const ROW = 30;

interface OutlineTreeProps {
  readonly outline: Outline;
  /** The id of the line that says what the keys do. */
  readonly hint: string;
}

/** The map as a tree, one stop of the Tab key; only the rows in view are in the page, and the active one. */
export function OutlineTree({ outline, hint }: OutlineTreeProps): ReactNode {
  const context = useCommandContext();
  const text = useText();
  const tree = useRef<HTMLDivElement>(null);
  const { rows, activeIndex, active, editing } = outline;
  const act = outlineActions(outline, context);
  const hasCanvas = useSession((session) => session.view === 'canvas');
  const phases = useSession(({ selection }) => (selection.phases.has(active.id) ? selection.phases.size : 1));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    getItemKey: (index) => rows[index]!.key,
    estimateSize: () => ROW,
    overscan: 12,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), activeIndex])].toSorted((a, b) => a - b),
  });
  const focus = useTreeFocus(tree, { active, editing });
  useEffect(() => virtual.scrollToIndex(activeIndex), [virtual, activeIndex, active.key]);
  const handleKey = useKeys({ outline, act });

  const press = (event: MouseEvent, row: OutlineRow, index: number): void => {
    if (event.shiftKey) act.extendTo(index);
    else if (event.ctrlKey || event.metaKey) act.toggle(row);
    else act.selectOnly(row);
    outline.goTo(row.key);
    focus.take();
  };
  /** The row under the pointer, or the one that gets the focus back, is what the keys are about. */
  const goWhere = ({ target }: { target: EventTarget }): void => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined;
    if (key !== undefined && key !== active.key) outline.goTo(key);
  };
  return (
    <ContextMenu items={() => outlineMenu(active, act, { text, hasCanvas, phases })}>
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        className="outline-tree"
        aria-label={text.outline.title}
        aria-describedby={hint}
        aria-multiselectable="true"
        data-keeps-focus
        onKeyDown={handleKey}
        onFocus={(event) => {
          focus.note(event);
          goWhere(event);
        }}
        onBlur={focus.note}
        onContextMenuCapture={goWhere}
      >
        <div className="outline-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <OutlineRowView
                key={row.key}
                row={row}
                index={index}
                top={start}
                measure={virtual.measureElement}
                isActive={index === activeIndex}
                isEditing={editing === row.key}
                onPress={(event) => press(event, row, index)}
                onOpen={() => {
                  outline.open([row.key], row.isOpen !== true);
                  outline.goTo(row.key);
                  focus.take();
                }}
                onEdit={() => outline.edit(row.key)}
                onEditEnd={(isLeft) => {
                  outline.edit(null);
                  if (!isLeft) focus.take();
                }}
              />
            );
          })}
        </div>
      </div>
    </ContextMenu>
  );
}

/** Keys and type-ahead of the tree; what it does not know goes on to the commands. */
function useKeys({ outline, act }: { outline: Outline; act: OutlineActions }): (event: KeyboardEvent) => void {
  const typed = useRef(NOTHING_TYPED);
  const names = useRowNames(outline.rows);
  return (event) => {
    if (isComposing(event) || outline.editing !== null) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    // A space within a name that is being typed belongs to it.
    const isSpaceInName = event.key === ' ' && isPlain && isTyping(typed.current, event.timeStamp);
    const action = isSpaceInName ? undefined : outlineKeys(outline, act)[keyWord(event, isApple())];
    const isSign = isSpaceInName || (Array.from(event.key).length === 1 && isPlain && !/[\s?*]/.test(event.key));
    if (action === undefined && !isSign) return;
    event.preventDefault();
    event.stopPropagation();
    if (action !== undefined) {
      typed.current = NOTHING_TYPED;
      return action();
    }
    typed.current = typedAfter(typed.current, event.key, event.timeStamp);
    const found = findTyped(names(), typed.current.text, outline.activeIndex);
    if (found !== -1) outline.goTo(outline.rows[found]!.key);
  };
}

function useRowNames(rows: readonly OutlineRow[]): () => string[] {
  const { editor } = useOpenMap();
  return () => {
    const map = editor.getMap();
    return rows.map(
      (row) =>
        (row.kind === 'phase' ? map.phases[row.id] : map.touchpoints[row.kind === 'touchpoint' ? row.id : row.other])
          ?.title ?? '',
    );
  };
}

/** Keeps the browser's focus on the active row as long as the tree has it, also when a row that had it is gone. */
function useTreeFocus(
  tree: React.RefObject<HTMLDivElement | null>,
  { active, editing }: { active: OutlineRow; editing: string | null },
) {
  const isInside = useRef(false);
  const isAsked = useRef(false);
  const look = (): void => {
    const { activeElement } = document;
    const isHere = isInside.current && (isFocusLost() || tree.current?.contains(activeElement) === true);
    if (editing !== null || !(isAsked.current || isHere)) return;
    const row = tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(active.key)}"]`);
    // Just mounted, the list knows its height only at a later rendering, and then has rows. Until then the tree itself
    // holds the focus, since what nothing holds goes to the map.
    if (row == null) {
      if (isFocusLost()) tree.current?.focus({ preventScroll: true });
      return;
    }
    isAsked.current = false;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(look);
  const { places } = useOpenMap();
  usePlace(places.outline, () => {
    isAsked.current = true;
    look();
  });
  return {
    /** The next time the tree is drawn, its active row takes the focus. */
    take: (): void => {
      isAsked.current = true;
    },
    note: ({ type, target, relatedTarget }: React.FocusEvent): void => {
      if (type === 'focus') {
        isInside.current = true;
        // A dialog gives it back to the tree where the row has gone that had it.
        if (target === tree.current) look();
      } else if (relatedTarget !== null && !tree.current?.contains(relatedTarget)) isInside.current = false;
    },
  };
}
