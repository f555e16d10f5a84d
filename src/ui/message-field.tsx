import { useRef, type ComponentProps, type CSSProperties, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { MarkedText } from './marked-text.tsx';
import { noteAttributes, useTextLook } from './text-look.ts';
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
  const look = useTextLook(value);
  const behind = useRef<HTMLDivElement>(null);
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
      {look.marks.length > 0 && <MarkedText ref={behind} text={value} marks={look.marks} />}
      <textarea
        {...noteAttributes(look)}
        {...rest}
        {...{ [DIRTY]: value === '' ? undefined : '' }}
        aria-label={label}
        rows={1}
        className="ui-input"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={press}
        onScroll={({ currentTarget }) => behind.current?.scrollTo(0, currentTarget.scrollTop)}
      />
    </div>
  );
};
