import { CircleAlert, Info, TriangleAlert, X } from 'lucide';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import './banner.css';

export interface BannerProps {
  readonly tone?: 'info' | 'warning' | 'error' | undefined;
  readonly title?: ReactNode;
  /** What happened, what is safe, what to do. */
  readonly children?: ReactNode;
  /** Buttons. */
  readonly action?: ReactNode;
  readonly onDismiss?: (() => void) | undefined;
  readonly dismissLabel?: string | undefined;
  /** Read out when it appears; errors always are. */
  readonly live?: boolean | undefined;
  readonly className?: string | undefined;
}

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert };

/** A message that stays where it is until it no longer holds. */
export const Banner = ({
  tone = 'info',
  title,
  children,
  action,
  onDismiss,
  dismissLabel,
  live = false,
  className,
}: BannerProps) => (
  <div className={classNames('ui-banner', `ui-banner-${tone}`, className)} role={roleOf(tone, live)}>
    <Icon icon={ICONS[tone]} className="ui-banner-icon" />
    <div className="ui-banner-text">
      {title !== undefined && <strong>{title}</strong>}
      {children !== undefined && <div>{children}</div>}
    </div>
    {action !== undefined && <div className="ui-banner-action">{action}</div>}
    {onDismiss !== undefined && dismissLabel !== undefined && (
      <IconButton icon={X} size="s" label={dismissLabel} onClick={onDismiss} />
    )}
  </div>
);

const roleOf = (tone: 'info' | 'warning' | 'error', live: boolean): 'alert' | 'status' | undefined => {
  if (tone === 'error') return 'alert';
  return live ? 'status' : undefined;
};
