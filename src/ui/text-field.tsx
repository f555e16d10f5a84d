import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { draftKeys } from './draft-keys.ts';
import { useFieldControl } from './field.tsx';
import { noteAttributes, useTextLook } from './text-look.ts';
import { useDraft } from './use-draft.ts';
import { DIRTY } from './writing.ts';

type Native = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'children' | 'type'>;

export interface TextFieldProps extends Native {
  readonly value: string;
  /** Called with a text that differs from `value`: on Enter, when leaving, and when disappearing. */
  readonly onCommit: (value: string) => void;
  /** Writes what `onCommit` would, and shows and says nothing; where that says or shows something besides. */
  readonly onPlan?: ((value: string) => void) | undefined;
  /** Every keystroke, for previews; not the document. */
  readonly onDraft?: ((text: string) => void) | undefined;
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  readonly type?: 'text' | 'url' | 'email' | 'date' | 'number' | undefined;
  /** After the commit that Enter caused. */
  readonly onEnter?: (() => void) | undefined;
  /** Escape with nothing left to revert. */
  readonly onEscape?: (() => void) | undefined;
  /** No box around it until it is pointed at or edited: for titles. */
  readonly plain?: boolean | undefined;
}

/**
 * One line of text with a draft. When several records differ, pass `value=""` and say so in
 * `placeholder`: nothing is committed unless something is typed. Give it a `key` per record.
 */
export const TextField = ({
  value,
  onCommit,
  onPlan,
  onDraft,
  label,
  onEnter,
  onEscape,
  plain,
  className,
  onKeyDown,
  type = 'text',
  ...rest
}: TextFieldProps) => {
  const draft = useDraft(value, onCommit, onPlan);
  const wiring = useFieldControl(label);
  const look = useTextLook(type === 'text' ? draft.text : '');

  return (
    <input
      autoComplete="off"
      {...wiring}
      {...noteAttributes(look)}
      {...rest}
      {...{ [DIRTY]: draft.isDirty ? '' : undefined }}
      type={type}
      className={classNames('ui-input', plain === true && 'ui-input-plain', className)}
      value={draft.text}
      onChange={({ target }) => {
        draft.type(target.value);
        onDraft?.(target.value);
      }}
      onKeyDown={draftKeys({ draft, commits: () => true, onEnter, onEscape, onKeyDown })}
      onBlur={() => draft.commit()}
    />
  );
};
