import { useState, type ReactNode } from 'react';
import { lazyPart } from './lazy-part.tsx';

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

const AskedDialog = lazyPart(() => import('./confirm-dialog-asked.tsx').then((module) => module.AskedDialog));

/**
 * Asks before something that cannot be undone. Starts on *cancel*; a press outside is no answer. What shows it comes
 * when it first opens.
 */
export const ConfirmDialog = (props: ConfirmDialogProps): ReactNode => {
  const [isAsked, setAsked] = useState(props.open);
  if (props.open && !isAsked) setAsked(true);
  return isAsked && <AskedDialog {...props} />;
};
