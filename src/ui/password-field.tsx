import { useFieldControl } from './field.tsx';

export interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a new one is chosen, so that the browser may propose one; else one that is known is typed. */
  readonly isNew?: boolean | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A word that nobody is to read over the shoulder, and that is kept nowhere. */
export const PasswordField = ({ value, onChange, isNew = false, onEnter, autoFocus }: PasswordFieldProps) => (
  <input
    {...useFieldControl(undefined)}
    type="password"
    className="ui-input"
    autoComplete={isNew ? 'new-password' : 'current-password'}
    autoFocus={autoFocus}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    onKeyDown={(event) => event.key === 'Enter' && onEnter?.()}
  />
);
