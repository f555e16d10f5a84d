import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import type { MenuItem } from './menu-item.ts';
import { MenuItems } from './menu-items.tsx';
import { useAfterClose } from './use-after-close.ts';
import { OverPage } from './over-page.tsx';
import './menu.css';

export interface MenuProps {
  /** The button that opens it; must pass attributes and ref on. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly className?: string | undefined;
}

/** A menu under a button. What is chosen happens when the menu has closed. */
export const Menu = ({
  trigger,
  items,
  side = 'bottom',
  align = 'start',
  open,
  onOpenChange,
  className,
}: MenuProps) => {
  const { choose, onCloseAutoFocus } = useAfterClose();
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <OverPage>
          <DropdownMenu.Content
            className={classNames('ui-menu', className)}
            side={side}
            align={align}
            sideOffset={5}
            collisionPadding={8}
            onCloseAutoFocus={onCloseAutoFocus}
          >
            <MenuItems parts={DropdownMenu} items={items} choose={choose} />
          </DropdownMenu.Content>
        </OverPage>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
};
