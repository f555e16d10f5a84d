import type { IconNode } from 'lucide';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import './button.css';

export type ButtonVariant = 'primary' | 'outline' | 'quiet' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  /** Default `outline`. One `primary` per place at most. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 's' | 'm' | undefined;
  readonly icon?: IconNode | undefined;
  /** After the text, e.g. a chevron where the button opens a menu. */
  readonly endIcon?: IconNode | undefined;
  readonly children?: ReactNode;
}

/** A button with a text. Passes every attribute and the ref on, so it can be the trigger of a menu. */
export const Button = ({
  variant = 'outline',
  size = 'm',
  icon,
  endIcon,
  className,
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={classNames('ui-button', `ui-button-${variant}`, size === 's' && 'ui-button-s', className)}
  >
    {icon && <Icon icon={icon} />}
    {children}
    {endIcon && <Icon icon={endIcon} className="ui-button-end" />}
  </button>
);
