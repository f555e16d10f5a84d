import type { ComponentProps, CSSProperties, KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { DIRTY, isComposing } from './writing.ts';
import './text-area.css';

type Native = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'children' | 'rows'>;

export interface MessageFieldProps extends Native {
  readonly value: string;
  /** Every keystroke: what is typed belongs to the caller at once. */
  readonly onChange: (value: string) => void;
  /** Ctrl/Cmd+Enter. Enter alone breaks the line. */
  readonly onSend: () => void;
  /** Escape, but for that of an input method. */
  readonly onEscape?: (() => void) | undefined;
  readonly label: string;
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
}

/** Text of several lines that is sent, not kept in step with a record; grows with what is written. */
export const MessageField = ({
  value,
  onChange,
  onSend,
  onEscape,
  label,
  minRows = 2,
  maxRows = 10,
  className,
  onKeyDown,
  ...rest
}: MessageFieldProps) => {
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isComposing(event)) return;
    onKeyDown?.(event);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    } else if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation();
      onEscape();
    }
  };
  const rows = { '--min-rows': minRows, '--max-rows': maxRows };
  return (
    <div className={classNames('ui-text-area', className)} data-text={`${value}\n`} style={rows as CSSProperties}>
      <textarea
        {...rest}
        {...{ [DIRTY]: value === '' ? undefined : '' }}
        aria-label={label}
        rows={1}
        className="ui-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={press}
      />
    </div>
  );
};
