import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { PopoverProps } from './popover.tsx';
import { leaveEscapeToField } from './writing.ts';

/** The panel itself, open when it comes. */
export const OpenablePopover = ({
  trigger,
  label,
  open,
  onOpenChange,
  onClosed,
  side = 'bottom',
  align = 'center',
  children,
  className,
}: PopoverProps): ReactNode => (
  <Radix.Root defaultOpen open={open} onOpenChange={onOpenChange}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        className={classNames('ui-popover', className)}
        aria-label={label}
        side={side}
        align={align}
        sideOffset={6}
        collisionPadding={8}
        onEscapeKeyDown={leaveEscapeToField}
        onCloseAutoFocus={onClosed}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
