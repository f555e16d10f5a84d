import { classNames } from './class-names.ts';
import './progress.css';

export interface ProgressProps {
  /** 0 … 1; `null` while nobody knows. */
  readonly value: number | null;
  readonly label: string;
  readonly className?: string | undefined;
}

/** How far long work has come. */
export const Progress = ({ value, label, className }: ProgressProps) => (
  <div
    className={classNames('ui-progress', value === null && 'ui-progress-unknown', className)}
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={value === null ? undefined : Math.round(value * 100)}
  >
    <div className="ui-progress-bar" style={value === null ? undefined : { width: `${value * 100}%` }} />
  </div>
);

/** Something is being fetched or computed, for as long as it stands there. */
export const Spinner = ({ label, className }: { readonly label: string; readonly className?: string | undefined }) => (
  <span className={classNames('ui-spinner', className)} role="status">
    <span className="visually-hidden">{label}</span>
  </span>
);
