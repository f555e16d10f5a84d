import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import type { MenuItem } from './menu-item.ts';
import { isFocusLost } from './focus.ts';
import { MenuItems } from './menu-items.tsx';
import { useAfterClose } from './use-after-close.ts';
import { useLongPress } from './use-long-press.ts';
import { OverPage } from './over-page.tsx';
import './menu.css';

export interface ContextMenuProps {
  /** Read when the menu opens; an empty list opens nothing. */
  readonly items: readonly MenuItem[];
  /** Takes the focus when the menu is gone, unless something else has it; without this, what had it before does. */
  readonly takeFocus?: (() => void) | undefined;
  /** The one element that has the menu; must pass attributes and ref on. */
  readonly children: ReactElement;
  readonly className?: string | undefined;
}

/** The menu of right click, long press, the menu key and Shift+F10. */
export const ContextMenu = ({ items, takeFocus, children, className }: ContextMenuProps) => {
  const { choose, onCloseAutoFocus } = useAfterClose();
  const longPress = useLongPress();
  const giveFocusBack = (event: Event): void => {
    if (takeFocus !== undefined) {
      event.preventDefault();
      if (isFocusLost()) takeFocus();
    }
    onCloseAutoFocus();
  };
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild {...longPress}>
        {children}
      </Radix.Trigger>
      {items.length > 0 && (
        <Radix.Portal>
          <OverPage>
            <Radix.Content
              className={classNames('ui-menu', className)}
              collisionPadding={8}
              onCloseAutoFocus={giveFocusBack}
            >
              <MenuItems parts={Radix} items={items} choose={choose} />
            </Radix.Content>
          </OverPage>
        </Radix.Portal>
      )}
    </Radix.Root>
  );
};
