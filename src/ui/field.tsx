import { createContext, useContext, useId, useMemo, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './field.css';

interface FieldWiring {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
}

const FieldContext = createContext<FieldWiring | null>(null);

export interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong; announced when it appears. */
  readonly error?: ReactNode;
  /** At the end of the label's line, e.g. a count or a small button. */
  readonly aside?: ReactNode;
  /** Label before the control instead of above it. */
  readonly inline?: boolean | undefined;
  /** The label is only said aloud. */
  readonly labelHidden?: boolean | undefined;
  /** One control of this folder: it finds its label, hint and error by itself. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Label, hint and error around one control, wired with ids. */
export const Field = ({ label, hint, error, aside, inline, labelHidden, children, className }: FieldProps) => {
  const id = useId();
  const hasHint = isShown(hint);
  const isInvalid = isShown(error);
  const wiring = useMemo<FieldWiring>(
    () => ({
      id,
      labelId: `${id}-label`,
      describedBy: classNames(isInvalid && `${id}-error`, hasHint && `${id}-hint`) || undefined,
      isInvalid,
    }),
    [id, hasHint, isInvalid],
  );
  return (
    <div className={classNames('ui-field', inline === true && 'ui-field-inline', className)}>
      <div className={classNames('ui-field-head', labelHidden === true && 'visually-hidden')}>
        <label className="ui-label" id={wiring.labelId} htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      <FieldContext value={wiring}>{children}</FieldContext>
      {hasHint && (
        <p className="ui-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="ui-error" id={`${id}-error`} role="alert" hidden={!isInvalid}>
        {error}
      </p>
    </div>
  );
};

/** Attributes for a control that a `<label for>` can name: input, textarea, button. */
export const useFieldControl = (label: string | undefined) => {
  const field = useContext(FieldContext);
  return {
    id: field?.id,
    'aria-label': label,
    'aria-describedby': field?.describedBy,
    'aria-invalid': field?.isInvalid === true ? true : undefined,
  };
};

/** Attributes for a control that is a group or has a role of its own. */
export const useFieldGroup = (label: string | undefined) => {
  const field = useContext(FieldContext);
  return {
    'aria-label': label,
    'aria-labelledby': label === undefined ? field?.labelId : undefined,
    'aria-describedby': field?.describedBy,
  };
};

const isShown = (text: ReactNode): boolean => text !== undefined && text !== null && text !== false && text !== '';
