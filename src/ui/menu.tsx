import {
  cloneElement,
  useId,
  useCallback,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type Ref,
  type RefAttributes,
} from 'react';
import { Part } from './boundary.tsx';
import { lazyPart } from './lazy-part.tsx';
import type { MenuItem } from './menu-item.ts';

export interface MenuProps {
  /** The button that opens it; must pass attributes and ref on. */
  readonly trigger: ReactElement<
    HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement> & { readonly 'data-state'?: string }
  >;
  readonly items: readonly MenuItem[];
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly className?: string | undefined;
}

/** What is open comes when a menu is first opened, and is fetched when somebody comes near one. */
export const OpenMenu = lazyPart(() => import('./open-menu.tsx').then((module) => module.OpenMenu));

/** A menu under a button. What is chosen happens when the menu has closed. */
export const Menu = ({ trigger, items, side, align, className }: MenuProps) => {
  const { props } = trigger;
  const [button, setButton] = useState<HTMLElement | null>(null);
  const given = props.ref;
  const take = useCallback(
    (element: HTMLElement | null): void => {
      setButton(element);
      hand(given, element);
    },
    [given],
  );
  const menuId = useId();
  const ownId = useId();
  const [isOpen, setOpen] = useState(false);
  const [isByKey, setByKey] = useState(false);
  const change = (next: boolean, byKey: boolean): void => {
    setByKey(byKey);
    setOpen(next);
  };
  const fetch = (): void => void OpenMenu.fetch();
  const id = props.id ?? ownId;
  return (
    <>
      {cloneElement(trigger, {
        ref: take,
        id,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? menuId : undefined,
        'data-state': isOpen ? 'open' : 'closed',
        onPointerEnter: (event: PointerEvent<HTMLElement>) => {
          props.onPointerEnter?.(event);
          fetch();
        },
        onFocus: (event: FocusEvent<HTMLElement>) => {
          props.onFocus?.(event);
          fetch();
        },
        onPointerDown: (event: PointerEvent<HTMLElement>) => {
          props.onPointerDown?.(event);
          if (event.defaultPrevented || isDisabled(event) || event.button !== 0 || event.ctrlKey) return;
          // Otherwise the press would take the focus out of the menu that it opens.
          if (!isOpen) event.preventDefault();
          change(!isOpen, false);
        },
        onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
          props.onKeyDown?.(event);
          if (event.defaultPrevented || isDisabled(event) || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
          event.preventDefault();
          change(event.key === 'ArrowDown' || !isOpen, true);
        },
      })}
      {isOpen && button !== null && (
        <Part onClose={() => change(false, false)}>
          <OpenMenu
            id={menuId}
            items={items}
            anchor={button}
            side={side}
            align={align}
            sideOffset={5}
            label={{ 'aria-labelledby': id }}
            isByKey={isByKey}
            button={button}
            onClose={() => change(false, false)}
            returnFocus={(event, isLeft) => {
              if (!isLeft) button?.focus();
              event.preventDefault();
            }}
            className={className}
          />
        </Part>
      )}
    </>
  );
};

/** Gives an element to whoever else wants it. */
const hand = (ref: Ref<HTMLElement> | undefined, element: HTMLElement | null): void => {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
};

const isDisabled = ({ currentTarget }: { readonly currentTarget: HTMLElement }): boolean =>
  currentTarget.matches(':disabled');
