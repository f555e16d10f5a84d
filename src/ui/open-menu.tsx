import { Menu as Radix } from 'radix-ui/internal';
import { useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { MenuItem } from './menu-item.ts';
import { MenuItems } from './menu-items.tsx';
import { OverPage } from './over-page.tsx';
import { useAfterClose } from './use-after-close.ts';
import './menu.css';

export interface OpenMenuProps {
  readonly id: string;
  readonly items: readonly MenuItem[];
  /** Beside what it opens, in CSS px of the window. */
  readonly anchor: { getBoundingClientRect(): DOMRect };
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly sideOffset: number;
  readonly label: { readonly 'aria-label'?: string; readonly 'aria-labelledby'?: string };
  /** Whether it was opened by a key: then its first row has the focus. */
  readonly isByKey: boolean;
  /** What is pressed here does not close it: it is the button that does. */
  readonly button?: Element | null | undefined;
  readonly onClose: () => void;
  /** Gives the focus back when the menu goes; told whether something beside the menu was pressed, which takes the focus itself. */
  readonly returnFocus: (event: Event, isLeft: boolean) => void;
  readonly className?: string | undefined;
}

/** What a menu is while it is open. What is chosen happens when it has closed. */
export const OpenMenu = (props: OpenMenuProps): ReactNode => {
  const { items, anchor, side = 'bottom', align = 'start', button, onClose, returnFocus } = props;
  const { choose, onCloseAutoFocus } = useAfterClose();
  const content = useRef<HTMLDivElement>(null);
  const isLeft = useRef(false);
  // Whoever came by key is on the first row; Radix has not been there to see the key.
  const enter = (event: Event): void => {
    if (!props.isByKey) return;
    event.preventDefault();
    content.current?.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus();
  };
  return (
    <Radix.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Radix.Anchor virtualRef={{ current: anchor }} />
      <Radix.Portal>
        <OverPage>
          <Radix.Content
            {...props.label}
            ref={content}
            id={props.id}
            className={classNames('ui-menu', props.className)}
            side={side}
            align={align}
            sideOffset={props.sideOffset}
            collisionPadding={8}
            onEntryFocus={enter}
            onInteractOutside={(event) => {
              if (event.target instanceof Node && button?.contains(event.target)) event.preventDefault();
              else isLeft.current = true;
            }}
            onCloseAutoFocus={(event) => {
              returnFocus(event, isLeft.current);
              onCloseAutoFocus();
            }}
          >
            <MenuItems items={items} choose={choose} />
          </Radix.Content>
        </OverPage>
      </Radix.Portal>
    </Radix.Root>
  );
};
