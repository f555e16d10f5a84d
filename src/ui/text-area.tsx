import { useRef, type ComponentProps, type CSSProperties, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { draftKeys } from './draft-keys.ts';
import { useFieldControl } from './field.tsx';
import { useDraft } from './use-draft.ts';
import { noteAttributes, useTextLook } from './text-look.ts';
import { MarkedText, type TextMark } from './marked-text.tsx';
import { DIRTY } from './writing.ts';
import './text-area.css';

type Native = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'children' | 'rows'>;

export interface TextAreaProps extends Native {
  readonly value: string;
  /** Called with a text that differs from `value`: on Ctrl/Cmd+Enter, when leaving, and when disappearing. */
  readonly onCommit: (value: string) => void;
  /** Writes what `onCommit` would, and shows and says nothing; where that says or shows something besides. */
  readonly onPlan?: ((value: string) => void) | undefined;
  readonly onDraft?: ((text: string) => void) | undefined;
  readonly label?: string | undefined;
  /** After the commit that Ctrl/Cmd+Enter caused. */
  readonly onEnter?: (() => void) | undefined;
  /** Escape with nothing left to revert. */
  readonly onEscape?: (() => void) | undefined;
  /** Enter commits and Shift+Enter breaks the line: for titles that may wrap. */
  readonly enterCommits?: boolean | undefined;
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly plain?: boolean | undefined;
  /** Stretches to underline, of the text as it was when it was last looked through. */
  readonly marks?: readonly TextMark[] | undefined;
}

/** Text of several lines with a draft; grows with what is written. See `TextField`. */
export const TextArea = ({
  value,
  onCommit,
  onPlan,
  onDraft,
  label,
  onEnter,
  onEscape,
  enterCommits = false,
  minRows = 2,
  maxRows = 12,
  plain,
  marks = NONE,
  className,
  onKeyDown,
  style,
  ...rest
}: TextAreaProps) => {
  const draft = useDraft(value, onCommit, onPlan);
  const wiring = useFieldControl(label);
  const look = useTextLook(draft.text);
  const shown = look.marks.length === 0 ? marks : [...marks, ...look.marks];
  const behind = useRef<HTMLDivElement>(null);

  const commits = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const isMeant = event.ctrlKey || event.metaKey || (enterCommits && !event.shiftKey);
    if (isMeant) event.preventDefault();
    return isMeant;
  };

  return (
    <div
      className={classNames('ui-text-area', className)}
      data-text={`${draft.text}\n`}
      style={{ ...style, ...rowProperties(minRows, maxRows) }}
    >
      {shown.length > 0 && <MarkedText ref={behind} text={draft.text} marks={shown} />}
      <textarea
        {...wiring}
        {...noteAttributes(look)}
        {...rest}
        {...{ [DIRTY]: draft.isDirty ? '' : undefined }}
        rows={1}
        className={classNames('ui-input', plain === true && 'ui-input-plain')}
        value={draft.text}
        onChange={({ target }) => {
          draft.type(target.value);
          onDraft?.(target.value);
        }}
        onKeyDown={draftKeys({ draft, commits, onEnter, onEscape, onKeyDown })}
        onScroll={({ currentTarget }) => behind.current?.scrollTo(0, currentTarget.scrollTop)}
        onBlur={() => draft.commit()}
      />
      {look.note !== '' && plain !== true && (
        <p className="ui-text-note" aria-hidden="true">
          {look.note}
        </p>
      )}
    </div>
  );
};

const NONE: readonly TextMark[] = [];

const rowProperties = (minRows: number, maxRows: number): CSSProperties => {
  const properties = { '--min-rows': minRows, '--max-rows': maxRows };
  return properties as CSSProperties;
};
