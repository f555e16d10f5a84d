import type { IconNode } from 'lucide';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Tooltip, type TooltipProps } from './tooltip.tsx';
import './button.css';
import './icon-button.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  readonly icon: IconNode;
  /** Its name: said aloud and shown as tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly variant?: 'quiet' | 'outline' | 'primary' | undefined;
  readonly size?: 's' | 'm' | undefined;
  readonly tooltipSide?: TooltipProps['side'];
}

/** A square button without text. */
export const IconButton = ({
  icon,
  label,
  shortcut,
  variant = 'quiet',
  size = 'm',
  tooltipSide,
  className,
  ...rest
}: IconButtonProps) => (
  <Tooltip text={label} shortcut={shortcut} side={tooltipSide}>
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={classNames(
        'ui-button ui-icon-button',
        `ui-button-${variant}`,
        size === 's' && 'ui-button-s ui-icon-button-s',
        className,
      )}
    >
      <Icon icon={icon} />
    </button>
  </Tooltip>
);
