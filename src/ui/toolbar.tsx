import { Toolbar as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton, type IconButtonProps } from './icon-button.tsx';
import './toolbar.css';

export interface ToolbarProps {
  readonly label: string;
  /** Groups of buttons; a line stands between two. */
  readonly groups: readonly (readonly ToolbarButton[])[];
  readonly className?: string | undefined;
}

export interface ToolbarButton extends Pick<
  IconButtonProps,
  'icon' | 'label' | 'shortcut' | 'disabled' | 'aria-pressed'
> {
  /** Unique within its toolbar. */
  readonly id: string;
  readonly onClick: () => void;
}

/** A row of small buttons that is one stop of the Tab key; arrow keys go from one to the next. */
export const Toolbar = ({ label, groups, className }: ToolbarProps): ReactNode => (
  <Radix.Root className={classNames('ui-toolbar', className)} aria-label={label}>
    {groups.map((group, index) => (
      <div key={group[0]?.id ?? index} className="ui-toolbar-group" role="presentation">
        {group.map(({ id, ...button }) => (
          <Radix.Button key={id} asChild>
            <IconButton size="s" {...button} />
          </Radix.Button>
        ))}
      </div>
    ))}
  </Radix.Root>
);
