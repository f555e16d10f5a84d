import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { leaveEscapeToField } from './writing.ts';
import './popover.css';

export interface PopoverProps {
  /** The button that opens it; must pass attributes and ref on. */
  readonly trigger: ReactElement;
  /** Its name, said aloud. */
  readonly label: string;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** Called just before the focus goes back to the trigger, for `useAfterClose`. */
  readonly onClosed?: (() => void) | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A small panel beside its trigger; closes with Escape and a press outside. */
export const Popover = ({
  trigger,
  label,
  open,
  onOpenChange,
  onClosed,
  side = 'bottom',
  align = 'center',
  children,
  className,
}: PopoverProps) => (
  <Radix.Root open={open} onOpenChange={onOpenChange}>
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
