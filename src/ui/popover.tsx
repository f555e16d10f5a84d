import { cloneElement, useState, type ReactElement, type ReactNode } from 'react';
import { lazyPart } from './lazy-part.tsx';
import './popover.css';

export interface PopoverProps {
  /** The button that opens it; must pass attributes and ref on. */
  readonly trigger: ReactElement<TriggerProps>;
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

/** What the trigger is told. */
type TriggerProps = Partial<
  Record<'onClick' | 'onPointerEnter' | 'onFocus', () => void> & Record<`aria-${string}` | `data-${string}`, unknown>
>;

const OpenablePopover = lazyPart(() => import('./popover-openable.tsx').then((module) => module.OpenablePopover));

/**
 * A small panel beside its trigger; closes with Escape and a press outside. It comes when one is first opened, and is
 * fetched when somebody comes near.
 */
export const Popover = (props: PopoverProps): ReactNode => {
  const [isUsed, setUsed] = useState(false);
  if (isUsed || props.open === true) return <OpenablePopover {...props} />;
  const fetch = (): void => void OpenablePopover.fetch();
  // Only then: a part that is still on its way would take the trigger, and with it the focus, away.
  const begin = (): void =>
    void OpenablePopover.fetch().then(() => {
      setUsed(true);
      props.onOpenChange?.(true);
    });
  return cloneElement(props.trigger, {
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    'data-state': 'closed',
    onPointerEnter: fetch,
    onFocus: fetch,
    onClick: begin,
  });
};
