import {
  cloneElement,
  useId,
  useState,
  type HTMLAttributes,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import { Part } from './boundary.tsx';
import { isFocusLost } from './focus.ts';
import type { MenuItem } from './menu-item.ts';
import { OpenMenu } from './menu.tsx';
import { useLongPress } from './use-long-press.ts';

export interface ContextMenuProps {
  /** Asked when the menu opens, for what can be done may take long to find out; an empty list opens nothing. */
  readonly items: () => readonly MenuItem[];
  /** Takes the focus when the menu is gone, unless something else has it; without this, what had it before does. */
  readonly takeFocus?: (() => void) | undefined;
  /** The one element that has the menu; must pass attributes on. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement> & { readonly 'data-state'?: string }>;
  readonly className?: string | undefined;
}

/** Where and how a menu was opened, in CSS px of the window. */
interface Opened {
  readonly x: number;
  readonly y: number;
  readonly isByKey: boolean;
}

/** The menu of right click, long press, the menu key and Shift+F10. */
export const ContextMenu = ({ items, takeFocus, children, className }: ContextMenuProps) => {
  const { props } = children;
  const id = useId();
  const longPress = useLongPress();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [times, setTimes] = useState(0);
  const open = (event: MouseEvent<HTMLElement>): void => {
    props.onContextMenu?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    // A press of a mouse has its second button, or Ctrl on an Apple keyboard.
    const isByKey = event.button !== 2 && !event.ctrlKey;
    setOpened({ x: event.clientX, y: event.clientY, isByKey });
    setTimes((before) => before + 1);
  };
  const shown = opened === null ? [] : items();
  const close = (): void => setOpened(null);
  const giveFocusBack = (event: Event, isLeft: boolean): void => {
    if (takeFocus !== undefined) {
      event.preventDefault();
      if (isFocusLost()) takeFocus();
    } else if (isLeft) event.preventDefault();
  };
  return (
    <>
      {cloneElement(children, {
        onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
          props.onPointerDownCapture?.(event);
          longPress.onPointerDownCapture(event);
        },
        onContextMenuCapture: (event: MouseEvent<HTMLElement>) => {
          props.onContextMenuCapture?.(event);
          longPress.onContextMenuCapture();
        },
        'data-state': opened === null ? 'closed' : 'open',
        style: { WebkitTouchCallout: 'none', ...props.style },
        onContextMenu: open,
      })}
      {opened !== null && shown.length > 0 && (
        <Part onClose={close}>
          <OpenMenu
            key={times}
            id={id}
            items={shown}
            anchor={{ getBoundingClientRect: () => DOMRect.fromRect(opened) }}
            side="right"
            sideOffset={2}
            label={{}}
            isByKey={opened.isByKey}
            onClose={close}
            returnFocus={giveFocusBack}
            className={className}
          />
        </Part>
      )}
    </>
  );
};
