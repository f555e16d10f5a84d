import { X } from 'lucide';
import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useCountdown } from './use-countdown.ts';
import './toasts.css';

export interface Toast {
  readonly text: ReactNode;
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  readonly tone?: 'info' | 'error' | undefined;
  /** ms until it goes by itself, paused under the pointer and the focus; 0 stays. Default 6 s. */
  readonly duration?: number | undefined;
  /** One toast per key: the newer takes the place of the older. */
  readonly key?: string | undefined;
}

export interface Toasts {
  readonly show: (toast: Toast) => string;
  readonly dismiss: (key: string) => void;
}

const ToastContext = createContext<Toasts | null>(null);

/** Says briefly what happened. Must stand inside a `ToastProvider`. */
export const useToasts = (): Toasts => {
  const toasts = useContext(ToastContext);
  if (toasts === null) throw new Error('useToasts needs a ToastProvider around it.');
  return toasts;
};

interface ToastProviderProps {
  readonly dismissLabel: string;
  readonly children: ReactNode;
}

interface Shown extends Toast {
  readonly key: string;
}

/** Once around the app: shows the last three toasts and reads them out politely. */
export const ToastProvider = ({ dismissLabel, children }: ToastProviderProps) => {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const count = useRef(0);
  const toasts = useMemo<Toasts>(() => {
    const dismiss = (key: string): void => setShown((before) => before.filter((each) => each.key !== key));
    const show = (toast: Toast): string => {
      count.current += 1;
      const key = toast.key ?? `toast-${count.current}`;
      setShown((before) => [...before.filter((each) => each.key !== key), { ...toast, key }].slice(-SHOWN_AT_MOST));
      return key;
    };
    return { show, dismiss };
  }, []);
  return (
    <ToastContext value={toasts}>
      {children}
      {/* Toasts lie above dialogs: a press on one must not count as a press outside the dialog. */}
      <div
        className="ui-toasts"
        role="status"
        aria-live="polite"
        aria-atomic="false"
        onPointerDown={(event) => event.stopPropagation()}
      >
        {shown.map((toast) => (
          <ToastView
            key={toast.key}
            toast={toast}
            dismissLabel={dismissLabel}
            onDismiss={() => toasts.dismiss(toast.key)}
          />
        ))}
      </div>
    </ToastContext>
  );
};

const SHOWN_AT_MOST = 3;
const DEFAULT_DURATION = 6_000;

interface ToastViewProps {
  readonly toast: Shown;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

const ToastView = ({ toast, dismissLabel, onDismiss }: ToastViewProps) => {
  const pausing = useCountdown(toast.duration ?? DEFAULT_DURATION, onDismiss, toast);
  const { action } = toast;
  return (
    <div className={classNames('ui-toast', toast.tone === 'error' && 'ui-toast-error')} {...pausing}>
      <span className="ui-toast-text">{toast.text}</span>
      {action && (
        <Button
          variant="quiet"
          size="s"
          className="ui-toast-action"
          onClick={() => {
            onDismiss();
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        icon={X}
        size="s"
        label={dismissLabel}
        onClick={onDismiss}
        className="ui-toast-close"
        tooltipSide="top"
      />
    </div>
  );
};
