import { AlertDialog as Radix } from 'radix-ui';
import { classNames } from './class-names.ts';
import { Button } from './button.tsx';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';
import { useAfterClose } from './use-after-close.ts';
import { useFocusReturn } from './use-focus-return.ts';
import './dialog.css';

/** What a `ConfirmDialog` is once it has been asked. */
export const AskedDialog = ({
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
