import { ChevronDown } from 'lucide';
import type { IconNode } from 'lucide';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { Icon } from './icon.tsx';
import { lazyPart } from './lazy-part.tsx';
import './select.css';

export interface SelectOption<Value extends string> {
  /** May be empty, e.g. for *none*. */
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconNode | undefined;
  readonly disabled?: boolean | undefined;
}

export interface SelectGroup<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
}

export interface SelectProps<Value extends string> {
  /** `null` shows the placeholder: nothing is chosen, or several records differ. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly options: readonly (SelectOption<Value> | SelectGroup<Value>)[];
  readonly placeholder?: string | undefined;
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  /** Shown before the chosen label, e.g. *View:*. */
  readonly prefix?: string | undefined;
  /** `button` is lighter, for toolbars; default `field`. */
  readonly look?: 'field' | 'button' | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

const OpenableSelect = lazyPart(() => import('./select-openable.tsx').then((module) => module.OpenableSelect));

/** Chooses one of a list. The list comes when one is first opened, and is fetched when somebody comes near. */
export const Select = <Value extends string>(props: SelectProps<Value>): ReactNode => {
  const [isUsed, setUsed] = useState(false);
  if (!isUsed) return <ClosedSelect {...props} onUse={() => setUsed(true)} />;
  const ofOptions = (value: string): value is Value => flat(props.options).some((option) => option.value === value);
  return <OpenableSelect {...props} onChange={(value) => ofOptions(value) && props.onChange(value)} isOpened />;
};

interface ClosedProps extends Omit<SelectProps<string>, 'onChange'> {
  readonly onUse: () => void;
}

const ClosedSelect = ({
  value,
  options,
  placeholder,
  label,
  prefix,
  look,
  disabled,
  className,
  onUse,
}: ClosedProps) => {
  const wiring = useFieldControl(label);
  const chosen = flat(options).find((option) => option.value === value);
  // Only then: a part that is still on its way would take this button, and with it the focus, away.
  const begin = (): void => void OpenableSelect.fetch().then(onUse);
  const fetch = (): void => void OpenableSelect.fetch();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    begin();
  };
  return (
    <button
      {...wiring}
      type="button"
      role="combobox"
      aria-expanded={false}
      aria-controls={undefined}
      aria-autocomplete="none"
      data-state="closed"
      className={classNames('ui-input ui-select', look === 'button' && 'ui-select-button', className)}
      disabled={disabled}
      onPointerEnter={fetch}
      onFocus={fetch}
      onClick={begin}
      onKeyDown={onKeyDown}
    >
      <span className="ui-select-value">
        {prefix !== undefined && <span className="ui-select-prefix">{prefix}</span>}
        <span style={{ pointerEvents: 'none' }}>
          {chosen === undefined ? (
            <span className="ui-select-placeholder">{placeholder}</span>
          ) : (
            <span className="ui-select-text">
              {chosen.icon && <Icon icon={chosen.icon} />}
              <span className="ui-select-label">{chosen.label}</span>
            </span>
          )}
        </span>
      </span>
      <Icon icon={ChevronDown} size={14} className="ui-select-chevron" />
    </button>
  );
};

const flat = <Value extends string>(options: SelectProps<Value>['options']): readonly SelectOption<Value>[] =>
  options.flatMap((option) => ('options' in option ? option.options : [option]));
