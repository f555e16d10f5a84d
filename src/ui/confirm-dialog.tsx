import { AlertDialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Button } from './button.tsx';
import { useAfterClose } from './use-after-close.ts';
import { useFocusReturn } from './use-focus-return.ts';
import './dialog.css';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** What happens then, and what is safe. */
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Called when the dialog is gone and the focus is back. */
  readonly onConfirm: () => void;
  readonly danger?: boolean | undefined;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** Asks before something that cannot be undone. Starts on *cancel*; a press outside is no answer. */
export const ConfirmDialog = ({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  cancelLabel,
  onConfirm,
  danger,
  children,
  className,
}: ConfirmDialogProps) => {
  const returnFocus = useFocusReturn(open);
  const { choose, onCloseAutoFocus } = useAfterClose();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="ui-scrim" />
        <Radix.Content
          className={classNames('ui-dialog ui-dialog-s', className)}
          onCloseAutoFocus={(event) => {
            returnFocus(event);
            onCloseAutoFocus();
          }}
        >
          <div className="ui-dialog-head">
            <Radix.Title className="ui-dialog-title">{title}</Radix.Title>
            <Radix.Description className="ui-dialog-description">{description}</Radix.Description>
          </div>
          {children !== undefined && <div className="ui-dialog-body">{children}</div>}
          <div className="ui-dialog-footer">
            <Radix.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </Radix.Cancel>
            <Radix.Action asChild onClick={() => choose(onConfirm)}>
              <Button variant={danger === true ? 'danger' : 'primary'}>{confirmLabel}</Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
