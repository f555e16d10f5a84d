import { X } from 'lucide';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import { leaveEscapeToField } from './writing.ts';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly titleHidden?: boolean | undefined;
  readonly description?: ReactNode;
  /** Buttons; stays in view while the body scrolls. */
  readonly footer?: ReactNode;
  readonly size?: 's' | 'm' | 'l' | 'xl' | 'full' | undefined;
  readonly closeLabel: string;
  /** When it is gone and the focus is back. */
  readonly onClosed?: (() => void) | undefined;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** A modal dialog. Closes with Escape, the cross, or a press outside; gives the focus back. */
export const Dialog = ({
  open,
  onOpenChange,
  title,
  titleHidden,
  description,
  footer,
  size = 'm',
  closeLabel,
  onClosed,
  children,
  className,
}: DialogProps) => {
  const returnFocus = useFocusReturn(open);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="ui-scrim" />
        <Radix.Content
          className={classNames('ui-dialog', `ui-dialog-${size}`, className)}
          onEscapeKeyDown={leaveEscapeToField}
          onCloseAutoFocus={(event) => {
            returnFocus(event);
            onClosed?.();
          }}
          {...(isShown(description) ? {} : { 'aria-describedby': undefined })}
        >
          <div className={classNames('ui-dialog-head', titleHidden === true && 'visually-hidden')}>
            <Radix.Title className="ui-dialog-title">{title}</Radix.Title>
            {isShown(description) && (
              <Radix.Description className="ui-dialog-description">{description}</Radix.Description>
            )}
          </div>
          {isShown(children) && <div className="ui-dialog-body">{children}</div>}
          {isShown(footer) && <div className="ui-dialog-footer">{footer}</div>}
          {titleHidden !== true && (
            <Radix.Close asChild>
              <IconButton icon={X} label={closeLabel} className="ui-dialog-close" />
            </Radix.Close>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};

const isShown = (part: ReactNode): boolean => part !== undefined && part !== null && part !== false;
