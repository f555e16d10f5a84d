import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import './empty-state.css';

export interface EmptyStateProps {
  readonly icon?: IconNode | undefined;
  readonly title: ReactNode;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

/** Stands where there is nothing yet, and says what to do next. */
export const EmptyState = ({ icon, title, children, actions, className }: EmptyStateProps) => (
  <div className={classNames('ui-empty', className)}>
    {icon && <Icon icon={icon} size={28} className="ui-empty-icon" />}
    <p className="ui-empty-title">{title}</p>
    {children !== undefined && <div className="ui-empty-text">{children}</div>}
    {actions !== undefined && <div className="ui-empty-actions">{actions}</div>}
  </div>
);
