import { Search, X } from 'lucide';
import type { ComponentProps, KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { Icon } from './icon.tsx';
import { isComposing } from './writing.ts';
import './search-field.css';

type Native = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'type' | 'children'>;

export interface SearchFieldProps extends Native {
  readonly value: string;
  /** Every keystroke. */
  readonly onChange: (value: string) => void;
  readonly label: string;
  readonly clearLabel: string;
  readonly onEnter?: ((backwards: boolean) => void) | undefined;
}

/** A field that filters while one types; Escape empties it before it does anything else. */
export const SearchField = ({
  value,
  onChange,
  label,
  clearLabel,
  onEnter,
  placeholder,
  className,
  onKeyDown,
  ...rest
}: SearchFieldProps) => {
  const wiring = useFieldControl(label);
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    onKeyDown?.(event);
    if (event.key === 'Enter') onEnter?.(event.shiftKey);
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onChange('');
    }
  };
  return (
    <div className={classNames('ui-search', className)}>
      <Icon icon={Search} className="ui-search-icon" />
      <input
        autoComplete="off"
        spellCheck={false}
        {...wiring}
        {...rest}
        type="text"
        role="searchbox"
        className="ui-input"
        placeholder={placeholder ?? label}
        value={value}
        data-draft={value === '' ? undefined : ''}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKey}
      />
      {value !== '' && (
        <button type="button" className="ui-search-clear" aria-label={clearLabel} onClick={() => onChange('')}>
          <Icon icon={X} size={14} />
        </button>
      )}
    </div>
  );
};
