import { Check, Minus } from 'lucide';
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import './checkbox.css';

export interface CheckboxProps {
  readonly checked: boolean | 'mixed';
  readonly onChange: (checked: boolean) => void;
  /** Also a place to press. */
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A box to tick, with its text. */
export const Checkbox = ({ checked, onChange, children, hint, disabled, className }: CheckboxProps) => {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={classNames('ui-check', className)}>
      <button
        type="button"
        role="checkbox"
        className="ui-check-box"
        id={id}
        aria-checked={checked}
        data-state={checked === 'mixed' ? 'indeterminate' : checked ? 'checked' : 'unchecked'}
        disabled={disabled}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
        onClick={() => onChange(checked !== true)}
        // Space ticks; Enter belongs to the form around.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      >
        {checked !== false && <Icon icon={checked === 'mixed' ? Minus : Check} className="ui-check-mark" />}
      </button>
      <label className="ui-check-label" htmlFor={id}>
        {children}
      </label>
      {hasHint && (
        <p className="ui-hint ui-check-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
