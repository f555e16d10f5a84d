import { Switch as Radix } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './switch.css';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Also a place to press. */
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** Switches something on or off at once; text first, switch at the end of the line. */
export const Switch = ({ checked, onChange, children, hint, disabled, className }: SwitchProps) => {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={classNames('ui-switch-row', className)}>
      <label className="ui-switch-label" htmlFor={id}>
        {children}
      </label>
      <Radix.Root
        className="ui-switch"
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
      >
        <Radix.Thumb className="ui-switch-thumb" />
      </Radix.Root>
      {hasHint && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
