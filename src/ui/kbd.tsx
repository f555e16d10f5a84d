import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './kbd.css';

/** A key or shortcut as the person reads it on the keyboard, e.g. `Ctrl+Z`, `⌘Z`. */
export const Kbd = ({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) => <kbd className={classNames('ui-kbd', className)}>{children}</kbd>;
